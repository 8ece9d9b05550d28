'use strict';
const { spawn } = require('node:child_process');
const net = require('node:net');
const path = require('node:path');

/** The preview's own; what is typed in a browser and not yet saved is kept there under the port, so the same one is taken again where it can be. */
const firstPort = 5080;

/** A port of this machine that nobody listens at: the first of twenty, or any. */
async function freePort(first = firstPort) {
  for (let port = first; port < first + 20; port++) if (await listen(port)) return port;
  return listen(0);
}

/** The port, null where it is taken. */
function listen(port) {
  return new Promise(resolve => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** The address that the preview has printed, null while it has not: "Vorschau: http://127.0.0.1:5080/ – …". */
function addressIn(output) {
  return output.match(/^Vorschau: (http:\/\/\S+\/)\s/m)?.[1] ?? null;
}

/**
 * Starts `schwerpunkt preview`.
 * @param {{ command: string, args: string[] }} program
 * @param {{ root: string, content: string }} site
 * @param {number} port
 * @param {(text: string) => void} say takes all that the program prints
 * @returns {{ address: Promise<string | null>, ended: Promise<void>, stop: () => Promise<void> }} address is null where it ended without one
 */
function startPreview(program, site, port, say) {
  const child = spawn(program.command, [...program.args, 'preview', '--content', site.content, '--port', String(port)], {
    cwd: site.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const ended = new Promise(resolve => {
    child.once('error', failure => { say(`${failure.message}\n`); resolve(); });
    child.once('close', () => resolve());
  });
  const address = new Promise(resolve => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      say(text);
      if (addressIn(output += text)) resolve(addressIn(output));
    });
    child.stderr.setEncoding('utf8').on('data', say);
    ended.then(() => resolve(null));
  });
  return { address, ended, stop: () => { end(child); return ended; } };
}

/** `dotnet run` hands on the signal; Windows knows none, and ends the whole tree. */
function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform !== 'win32') child.kill();
  else spawn(path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe'), ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).once('error', () => child.kill());
}

module.exports = { addressIn, freePort, startPreview };
