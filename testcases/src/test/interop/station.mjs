// ocpp-rpc as a station: node station.mjs [CSMS url] [gesture port]. Port 0 takes a free one; it is printed as one line of JSON.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { RPCClient, createRPCError } from 'ocpp-rpc';

const [endpoint = 'ws://127.0.0.1:9310', gesturePort = '9311'] = process.argv.slice(2);
const TOKEN = '04A1B2C3D4E501';
const now = () => new Date().toISOString();

const station = new RPCClient({
  endpoint, identity: 'RPC-STATION', password: 'ocpp-rpc-interop', protocols: ['ocpp2.0.1'], strictMode: true,
  backoff: { initialDelay: 200, maxDelay: 1000 },
});
let evse = { plugged: false, token: undefined, transaction: undefined, seqNo: 0 };

const accepted = () => ({ status: 'Accepted' });
const attributes = (list, answer) => list.map(({ component, variable }) => ({ component, variable, ...answer }));
const answers = {
  ClearCache: accepted,
  DataTransfer: () => ({ status: 'UnknownVendorId' }),
  GetLocalListVersion: () => ({ versionNumber: 0 }),
  GetTransactionStatus: ({ transactionId }) => ({
    ...(transactionId ? { ongoingIndicator: transactionId === evse.transaction } : {}), messagesInQueue: false,
  }),
  GetVariables: ({ getVariableData }) =>
    ({ getVariableResult: attributes(getVariableData, { attributeStatus: 'UnknownVariable' }) }),
  SetVariables: ({ setVariableData }) =>
    ({ setVariableResult: attributes(setVariableData, { attributeStatus: 'UnknownVariable' }) }),
  GetBaseReport: () => ({ status: 'NotSupported' }),
  Reset: () => { setTimeout(boot, 200); return { status: 'Accepted' }; },
  RequestStartTransaction: ({ idToken }) => { setTimeout(present, 50, idToken); return { status: 'Accepted' }; },
  TriggerMessage: ({ requestedMessage }) => {
    if (requestedMessage !== 'StatusNotification') return { status: 'NotImplemented' };
    setTimeout(report, 50);
    return { status: 'Accepted' };
  },
};
for (const [action, answer] of Object.entries(answers)) station.handle(action, ({ params }) => answer(params));
station.handle(({ method }) => { throw createRPCError('NotSupported', method); });

const call = (action, payload) => station.call(action, payload).catch((error) => console.error(action, error.message));
const report = () => call('StatusNotification', {
  timestamp: now(), connectorStatus: evse.plugged ? 'Occupied' : 'Available', evseId: 1, connectorId: 1,
});
const event = (eventType, triggerReason, chargingState, more = {}) => call('TransactionEvent', {
  eventType, triggerReason, timestamp: now(), seqNo: evse.seqNo++, evse: { id: 1, connectorId: 1 },
  transactionInfo: { transactionId: evse.transaction, chargingState }, ...more,
});
async function boot() {
  await call('BootNotification', { reason: 'PowerUp', chargingStation: { model: 'ocpp-rpc', vendorName: 'ocpp-rpc' } });
  await report();
}
async function plugIn() {
  evse = { plugged: true, token: undefined, transaction: randomUUID(), seqNo: 0 };
  await report();
  await event('Started', 'CablePluggedIn', 'EVConnected');
}
async function present(idToken = { idToken: TOKEN, type: 'ISO14443' }) {
  if (evse.token) {
    await event('Updated', 'StopAuthorized', 'EVConnected', { idToken });
  } else {
    evse.token = idToken;
    await call('Authorize', { idToken });
    await event('Updated', 'Authorized', 'EVConnected', { idToken });
    await event('Updated', 'ChargingStateChanged', 'Charging');
  }
}
async function unplug() {
  evse.plugged = false;
  await report();
  await event('Ended', 'EVCommunicationLost', 'Idle');
  evse.token = undefined;
}
const gestures = { plugIn, unplug, presentToken: () => present() };

// POST /GESTURE moves the station.
const bench = createServer((request, response) => {
  const gesture = gestures[request.url.slice(1)];
  response.writeHead(gesture ? 204 : 501).end();
  gesture?.();
});
bench.listen(Number(gesturePort), '127.0.0.1', () => console.log(JSON.stringify({ gestures: bench.address().port })));

const connect = () => station.connect().then(boot, () => setTimeout(connect, 200));
station.on('disconnect', () => console.error('disconnected'));
connect();
setInterval(() => call('Heartbeat', {}), 30000);
