// ocpp-rpc as a CSMS: node csms.mjs [OCPP port] [operator port]. Port 0 takes a free one; the ports are printed as one line of JSON.
import { createServer } from 'node:http';
import { RPCServer, createRPCError } from 'ocpp-rpc';

const [ocppPort = 9320, operatorPort = 9321] = process.argv.slice(2).map(Number);
const PASSWORD = 'ocpp-rpc-interop';
const TOKENS = ['04A1B2C3D4E501', '04A1B2C3D4E502', '04A1B2C3D4E508'];

const stations = new Map();
const nextBoot = new Map();
const status = ({ idToken }) => ({ status: TOKENS.includes(idToken) ? 'Accepted' : 'Unknown' });
const now = () => new Date().toISOString();

const answers = {
  Heartbeat: () => ({ currentTime: now() }),
  Authorize: ({ idToken }) => ({ idTokenInfo: status(idToken) }),
  TransactionEvent: ({ idToken }) => (idToken ? { idTokenInfo: status(idToken) } : {}),
  NotifyEVChargingNeeds: () => ({ status: 'Rejected' }),
  NotifyEVChargingSchedule: () => ({ status: 'Accepted' }),
  DataTransfer: () => ({ status: 'UnknownVendorId' }),
  SignCertificate: () => ({ status: 'Rejected' }),
  GetCertificateStatus: () => ({ status: 'Failed' }),
  Get15118EVCertificate: () => ({ status: 'Failed', exiResponse: '' }),
};
const acknowledged = [
  'ClearedChargingLimit', 'FirmwareStatusNotification', 'LogStatusNotification', 'MeterValues', 'NotifyChargingLimit',
  'NotifyCustomerInformation', 'NotifyDisplayMessages', 'NotifyEvent', 'NotifyMonitoringReport', 'NotifyReport',
  'PublishFirmwareStatusNotification', 'ReportChargingProfiles', 'ReservationStatusUpdate', 'SecurityEventNotification',
  'StatusNotification',
];

const server = new RPCServer({ protocols: ['ocpp2.0.1'], strictMode: true });
server.auth((accept, reject, { identity, password }) =>
  password?.toString() === PASSWORD ? accept({ identity }) : reject(401, 'Unauthorized'));
server.on('client', (station) => {
  stations.set(station.identity, station);
  station.handle('BootNotification', () => {
    const answer = nextBoot.get(station.identity) ?? 'Accepted';
    nextBoot.delete(station.identity);
    return { status: answer, interval: answer === 'Accepted' ? 300 : 1, currentTime: now() };
  });
  for (const [action, answer] of Object.entries(answers)) station.handle(action, ({ params }) => answer(params));
  for (const action of acknowledged) station.handle(action, () => ({}));
  station.handle(({ method }) => { throw createRPCError('NotImplemented', method); });
});

const body = async (request) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};
// Done once the message is on the wire, whatever the station answers.
const sent = async (station, action, payload) => {
  let onTheWire = false;
  const note = ({ message, outbound }) => { onTheWire ||= outbound && message.includes(`"${action}"`); };
  station.on('message', note);
  try {
    return JSON.stringify(await station.call(action, payload, { callTimeoutMs: 5000 })) + '\n';
  } catch (error) {
    if (!onTheWire) throw error;
    return `${error.message}\n`;
  } finally {
    station.off('message', note);
  }
};
// POST /IDENTITY/ACTION with a payload has the CSMS send it; POST /IDENTITY/next-boot takes the status of that answer.
const operator = createServer(async (request, response) => {
  const [, identity, action] = request.url.split('/').map(decodeURIComponent);
  const text = await body(request);
  try {
    if (action === 'next-boot') {
      nextBoot.set(identity, text);
      return response.end('noted\n');
    }
    response.end(await sent(stations.get(identity), action, JSON.parse(text)));
  } catch (error) {
    response.writeHead(500).end(`${error.rpcErrorCode ?? error.name}: ${error.message}\n`);
  }
});

const ocpp = await server.listen(ocppPort, '127.0.0.1');
operator.listen(operatorPort, '127.0.0.1', () =>
  console.log(JSON.stringify({ ocpp: ocpp.address().port, operator: operator.address().port })));
