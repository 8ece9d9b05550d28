'use strict';
const assert = require('node:assert/strict');
const net = require('node:net');
const path = require('node:path');
const { test } = require('node:test');
const { addressIn, freePort, startPreview } = require('../src/previewProcess');
const { folder } = require('./folder');

const program = { command: process.execPath, args: [path.join(__dirname, 'schwerpunkt')] };

test('the address stands in the line of the preview, once the line is there', () => {
  assert.equal(addressIn('Vorschau: http://127.0.0.1:5080/ – zeigt jede Änderung von selbst. Beenden mit Strg+C.\n'), 'http://127.0.0.1:5080/');
  assert.equal(addressIn('Ein Hinweis davor.\nVorschau: http://localhost:41234/ – zeigt'), 'http://localhost:41234/');
  assert.equal(addressIn('Vorschau: http://127.0.0.1:50'), null);
  assert.equal(addressIn('Vorschau: http://127.0.0.1:5080/'), null);
  assert.equal(addressIn('Die Vorschau: http://127.0.0.1:5080/ – steht nicht am Anfang'), null);
});

test('a port that is taken is passed over', async t => {
  const first = await freePort(20000 + Math.floor(Math.random() * 10000));
  const server = net.createServer();
  await new Promise(resolve => server.listen(first, '127.0.0.1', resolve));
  t.after(() => server.close());
  assert.notEqual(await freePort(first), first);
});

test('the preview says its address, answers, and ends', async t => {
  const site = { root: folder(t), content: '/der/Inhalt' };
  let said = '';
  const preview = startPreview(program, site, await freePort(21000), text => { said += text; });
  t.after(() => preview.stop());
  const address = await preview.address;
  assert.equal(await (await fetch(address)).text(), site.content);
  assert.match(said, /Vorschau: /);
  await preview.stop();
  await assert.rejects(fetch(address));
  await preview.stop();
});

test('a preview that does not start has no address, and what it said is told', async t => {
  let said = '';
  const broken = startPreview(program, { root: folder(t), content: '/kaputt' }, 21100, text => { said += text; });
  assert.equal(await broken.address, null);
  assert.equal(said, 'So geht es nicht.\n');
  const missing = startPreview({ command: '/gibt/es/nicht', args: [] }, { root: folder(t), content: '/' }, 21100, text => { said += text; });
  assert.equal(await missing.address, null);
  assert.match(said, /ENOENT/);
});
