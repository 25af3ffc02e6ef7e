// The hands of the bench beside the SAP e-mobility charging stations simulator:
// node sap-simulator-bench.mjs UI-URL ACT [CONNECTOR] [TOKEN] [TYPE], with Node.js 22 or newer. Exit code 64: there is no such act.
// The simulator has neither cable nor reader: each act becomes what a person would click in its user interface, at the
// moments that TxStartPoint and TxStopPoint name.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [url, act, place = '1', idToken, type] = process.argv.slice(2);
const connectorId = Number(place);
const memory = join(tmpdir(), `sap-simulator-bench-${new URL(url).port}-${connectorId}.json`);
const OFFLINE_MILLIS = 500;
const PATIENCE_MILLIS = 2000;
const BETWEEN_CLICKS_MILLIS = 150;
const CLOSING_MILLIS = 100;
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis, {}));

const ui = new WebSocket(url, 'ui0.0.1');
await new Promise((resolve, reject) => { ui.onopen = resolve; ui.onerror = () => reject(new Error(`nobody at ${url}`)); });
const waiting = new Map();
ui.onmessage = ({ data }) => { const [id, answer] = JSON.parse(data); waiting.get(id)?.(answer); };

function call(procedure, payload = {}) {
  const id = randomUUID();
  ui.send(JSON.stringify([id, procedure, payload]));
  return new Promise((resolve) => waiting.set(id, resolve));
}
const [station] = (await call('listChargingStations')).chargingStations;
const offline = station.wsState !== WebSocket.OPEN;
const config = (key) => station.ocppConfiguration.configurationKey.find((one) => one.key === key)?.value ?? '';
const names = (key, ...words) => words.some((word) => config(key).split(',').includes(word));
const starts = (...points) => names('TxCtrlr.TxStartPoint', ...points);
const stops = (...points) => names('TxCtrlr.TxStopPoint', ...points);
const { evseStatus, connector } = station.evses
  .flatMap(({ evseStatus }) => evseStatus.connectors.map((connector) => ({ evseStatus, connector })))
  .find((one) => one.connector.connectorId === connectorId);
const { status, transactionStarted, transactionId, transactionIdTag, energyActiveImportRegisterValue } = connector.connectorStatus;

// What nobody can ask the simulator: whether the cable is in, whose token was accepted and when, whether it has stopped the session,
// and which transaction was begun and which ended.
function remembered() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'));
  } catch {
    return {};
  }
}
const session = remembered();
const remember = () => writeFileSync(memory, JSON.stringify(session));

// Two clicks of a person are not one; what the CSMS does not answer, the simulator does not answer either.
async function click(procedure, payload) {
  const answer = await Promise.race([call(procedure, payload), pause(offline ? OFFLINE_MILLIS : PATIENCE_MILLIS)]);
  await pause(BETWEEN_CLICKS_MILLIS);
  return answer;
}
// What it was told offline it believes when it has sent it.
let running = transactionStarted ? transactionId : offline ? session.begun : undefined;
if (running === session.over) running = undefined;
const about = () => ({ transactionId: running, connectorId, ...(offline ? { offline } : {}) });
const reading = (kind, context) => (names(`SampledDataCtrlr.${kind}Measurands`, 'Energy.Active.Import.Register')
  ? { meterValue: [{
    timestamp: new Date().toISOString(),
    sampledValue: [{ value: energyActiveImportRegisterValue ?? 0, measurand: 'Energy.Active.Import.Register', context }],
  }] }
  : {});

async function event(triggerReason, more) {
  const first = !running;
  running ??= randomUUID();
  session.begun = running;
  await click('transactionEvent', {
    eventType: first ? 'Started' : 'Updated', triggerReason, ...(first ? reading('TxStarted', 'Transaction.Begin') : {}), ...about(), ...more,
  });
}
async function end(triggerReason, stoppedReason, more) {
  await click('transactionEvent', {
    eventType: 'Ended', triggerReason, stoppedReason, ...reading('TxEnded', 'Transaction.End'), ...about(), ...more,
  });
  session.over = running;
  running = undefined;
}
async function report(connectorStatus) {
  if (evseStatus.availability !== 'Inoperative' && status !== 'Unavailable') await click('statusNotification', { connectorId, connectorStatus });
}

// The token that was accepted, as long as the station would wait for the cable.
function card() {
  const lapsed = Date.now() - session.accepted > 1000 * Number(config('TxCtrlr.EVConnectionTimeOut'));
  return session.plugged || !lapsed ? session.card : undefined;
}
async function authorize(token) {
  if (offline) return names('AuthCtrlr.OfflineTxForUnknownIdEnabled', 'true') || names('AuthCtrlr.LocalAuthorizationOffline', 'true');
  return (await click('authorize', { idToken: token })).status === 'success';
}
async function charge(token) {
  if (running) await event('ChargingStateChanged', { chargingState: 'Charging' });
  else if (starts('PowerPathClosed', 'EnergyTransfer')) await event('ChargingStateChanged', { chargingState: 'Charging', idToken: token });
  else if (starts('DataSigned')) {
    await event('SignedDataReceived', { chargingState: 'EVConnected', idToken: token });
    await event('ChargingStateChanged', { chargingState: 'Charging' });
  }
}
async function lose() {
  if (!running) return;
  const authorizationEnds = names('TxCtrlr.StopTxOnEVSideDisconnect', 'true');
  if (!authorizationEnds && !stops('EVConnected', 'PowerPathClosed', 'EnergyTransfer')) {
    await event('EVCommunicationLost', { chargingState: 'Idle' });
  } else {
    await end('EVCommunicationLost', session.stopped ? 'Local' : 'EVDisconnected', { chargingState: 'Idle' });
  }
}
async function connect(token) {
  if (running || starts('EVConnected')) await event('CablePluggedIn', { chargingState: 'EVConnected', idToken: token });
  if (token || transactionIdTag) await charge(token);
}

const acts = {
  async plugIn() {
    const token = card();
    session.plugged = true;
    await report('Occupied');
    await connect(token);
  },
  async unplug() {
    await lose();
    await report('Available');
    for (const key of ['plugged', 'card', 'accepted', 'stopped']) delete session[key];
  },
  unplugFromVehicle: lose,
  plugIntoVehicle: () => connect(card()),
  async stopFromVehicle() {
    if (running && stops('EnergyTransfer')) await end('ChargingStateChanged', 'StoppedByEV', { chargingState: 'SuspendedEV' });
    else if (running) await event('ChargingStateChanged', { chargingState: 'SuspendedEV' });
  },
  async presentToken() {
    const token = { idToken, type };
    const holder = running && (transactionIdTag ?? session.card?.idToken);
    if (holder === idToken) {
      const stop = { chargingState: 'EVConnected', idToken: token };
      if (stops('Authorized', 'PowerPathClosed', 'EnergyTransfer')) await end('StopAuthorized', 'Local', stop);
      else await event('StopAuthorized', stop);
      Object.assign(session, { stopped: true, card: undefined });
      return;
    }
    if (!await authorize(token) || holder) return;
    Object.assign(session, { card: token, accepted: Date.now(), stopped: false });
    const chargingState = session.plugged ? 'EVConnected' : 'Idle';
    if (running || starts('Authorized')) await event('Authorized', { chargingState, idToken: token });
    if (session.plugged) await charge(token);
  },
  async powerCycle() {
    await call('stopChargingStation');
    // Started before its connection is closed, it would try to reconnect for ever, beside the new connection.
    while ((await call('listChargingStations')).chargingStations[0].wsState < WebSocket.CLOSED) await pause(CLOSING_MILLIS);
    await call('startChargingStation');
    Object.assign(session, { card: undefined, stopped: false });
  },
};
if (!acts[act]) process.exit(64);
await acts[act]();
remember();
ui.close();
process.exit(0);
