// The hands of the bench beside the SAP e-mobility charging stations simulator:
// node sap-simulator-bench.mjs UI-URL ACT [CONNECTOR] [TOKEN] [TYPE], with Node.js 22 or newer. Exit code 64: there is no such act.
// The simulator has neither cable nor reader: each act becomes what a person would click in its user interface, at the
// moments that TxStartPoint and TxStopPoint name.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [url, act, place = '1', idToken, type] = process.argv.slice(2);
const connectorId = Number(place);
const memory = join(tmpdir(), `sap-simulator-token-${new URL(url).port}-${connectorId}`);
const OFFLINE_MILLIS = 500;
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
const starts = (point) => config('TxCtrlr.TxStartPoint').split(',').includes(point);
const stops = (point) => config('TxCtrlr.TxStopPoint').split(',').includes(point);
const { status, transactionStarted, transactionId, transactionIdTag } = station.evses
  .flatMap(({ evseStatus }) => evseStatus.connectors)
  .find((one) => one.connectorId === connectorId).connectorStatus;
const plugged = status === 'Occupied';

// A station that is offline answers its user interface when it is back.
const click = (procedure, payload) => Promise.race([
  call(procedure, payload),
  ...(offline ? [pause(OFFLINE_MILLIS)] : []),
]);
let running = transactionStarted ? transactionId : undefined;
async function event(triggerReason, more) {
  const eventType = running ? 'Updated' : 'Started';
  running ??= randomUUID();
  await click('transactionEvent', { eventType, triggerReason, transactionId: running, connectorId, ...more });
}
async function end(triggerReason, stoppedReason, more) {
  await click('transactionEvent', {
    eventType: 'Ended', triggerReason, transactionId: running, connectorId, stoppedReason, ...more,
  });
  running = undefined;
}
const report = (connectorStatus) => click('statusNotification', { connectorId, connectorStatus });
const forget = () => rmSync(memory, { force: true });

// Whose token was accepted, as long as the station would wait for the cable.
function card() {
  try {
    const lapsed = Date.now() - statSync(memory).mtimeMs > 1000 * Number(config('TxCtrlr.EVConnectionTimeOut'));
    return plugged || !lapsed ? JSON.parse(readFileSync(memory, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
async function charge(card) {
  if (running) await event('ChargingStateChanged', { chargingState: 'Charging' });
  else if (['PowerPathClosed', 'EnergyTransfer', 'DataSigned'].some(starts)) {
    await event('ChargingStateChanged', { chargingState: 'Charging', idToken: card });
  }
}

const acts = {
  async plugIn() {
    const known = card();
    await report('Occupied');
    if (running || starts('EVConnected')) await event('CablePluggedIn', { chargingState: 'EVConnected', idToken: known });
    if (known || transactionIdTag) await charge(known);
  },
  async unplug() {
    if (running) await end('EVCommunicationLost', 'EVDisconnected');
    await report('Available');
    forget();
  },
  async presentToken() {
    const holder = transactionIdTag ?? card()?.idToken;
    const token = { idToken, type };
    if (running && holder === idToken) {
      if (!stops('EVConnected') || stops('Authorized')) await end('StopAuthorized', 'Local', { idToken: token });
      else await event('StopAuthorized', { chargingState: 'EVConnected', idToken: token });
      forget();
      return;
    }
    const answer = await click('authorize', { idToken: token });
    if (answer.status === 'failure' || holder) return;
    writeFileSync(memory, JSON.stringify(token));
    const chargingState = plugged ? 'EVConnected' : 'Idle';
    if (running || starts('Authorized')) await event('Authorized', { chargingState, idToken: token });
    if (plugged) await charge(token);
  },
  async powerCycle() {
    await call('stopChargingStation');
    // Started before its connection is closed, it would try to reconnect for ever, beside the new connection.
    while ((await call('listChargingStations')).chargingStations[0].wsState < WebSocket.CLOSED) await pause(CLOSING_MILLIS);
    await call('startChargingStation');
    forget();
  },
};
if (!acts[act]) process.exit(64);
await acts[act]();
ui.close();
process.exit(0);
