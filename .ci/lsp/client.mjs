// Says to a language server what a scenario lists, by the client library of VS Code, and prints what came back: client.mjs SERVER ARGUMENT … < scenario.json
// A step is { request, params }, { notice, params } or { await, uri, code }: the first published findings of that document that hold that code.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import protocol from 'vscode-languageserver-protocol/node.js';

const [program, ...args] = process.argv.slice(2);
const steps = JSON.parse(readFileSync(0, 'utf8'));
const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
const failures = [];
const answers = [];
let isDone = false;
// A server that goes before it is asked to would be waited for for ever.
server.once('exit', (code, signal) => { if (!isDone) { console.log(JSON.stringify({ answers, registered: [], failures: [...failures, `The server ended with ${code ?? signal}.`], exitCode: code })); process.exit(1); } });
const connection = protocol.createProtocolConnection(new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin), {
    error: message => failures.push(message), warn: message => failures.push(message), info() {}, log() {},
});
const published = [];
let look = () => {};
connection.onNotification(protocol.PublishDiagnosticsNotification.type, sent => { published.push(sent); look(); });
connection.onRequest(protocol.RegistrationRequest.type, asked => { published.push({ registered: asked.registrations.map(one => one.method) }); });
connection.listen();

const found = ({ uri, code }) => published.find(sent => sent.uri === uri && sent.diagnostics.some(one => one.code === code));
const awaited = step => new Promise(done => {
    look = () => { const sent = found(step); if (sent) { look = () => {}; done(sent); } };
    look();
});

for (const step of steps) {
    if (step.request) answers.push(await connection.sendRequest(step.request, step.params).catch(error => ({ error: error.message, code: error.code })));
    else if (step.notice) await connection.sendNotification(step.notice, step.params);
    else answers.push(await awaited(step));
}

const registered = published.filter(sent => sent.registered).flatMap(sent => sent.registered);
await connection.sendRequest(protocol.ShutdownRequest.type);
isDone = true;
const ended = new Promise(done => server.once('exit', done));
await connection.sendNotification(protocol.ExitNotification.type);
console.log(JSON.stringify({ answers, registered, failures, exitCode: await ended }));
process.exit(); // a message that came in part would be waited for
