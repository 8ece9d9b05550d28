'use strict';
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { test } = require('node:test');
const { folder } = require('./folder');
const { fakeVscode } = require('./vscode');

const out = path.join(__dirname, '..', 'out');
const [packed] = fs.readdirSync(out).filter(file => file.endsWith('.vsix'));
const unpacked = path.join(out, 'unpacked');
fs.rmSync(unpacked, { recursive: true, force: true });
execFileSync('python3', ['-m', 'zipfile', '-e', path.join(out, packed), unpacked]);
const extension = path.join(unpacked, 'extension');
const program = path.join(__dirname, 'schwerpunkt');
const read = file => fs.readFileSync(path.join(extension, file), 'utf8');

test('the package holds the extension, its words and its licences, and no more', () => {
  assert.deepEqual(fs.readdirSync(extension).sort(), ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'extension.js', 'package.json', 'readme.md']);
  assert.match(read('LICENSE.txt'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  const { devDependencies } = require('../package.json');
  for (const name of [`vscode-languageclient ${devDependencies['vscode-languageclient']} (MIT)`, 'vscode-jsonrpc ', 'semver ', 'minimatch ']) assert.ok(read('THIRD-PARTY-NOTICES.txt').includes(`\n${name}`), name);
});

test('the manifest says when the extension starts, and what it offers', () => {
  const manifest = JSON.parse(read('package.json'));
  const version = fs.readFileSync(path.join(__dirname, '..', '..', '..', 'Directory.Build.props'), 'utf8').match(/<Version>(.+)<\/Version>/)[1];
  assert.equal(packed, `schwerpunkt-${version}.vsix`);
  assert.equal(manifest.version, version);
  assert.deepEqual(manifest.activationEvents, ['workspaceContains:content/site.yml', 'workspaceContains:site.yml']);
  assert.deepEqual(manifest.contributes.commands.map(({ category, title }) => `${category}: ${title}`), ['Schwerpunkt: Vorschau öffnen', 'Schwerpunkt: Vorschau beenden', 'Schwerpunkt: Sprachdienst neu starten']);
  assert.equal(manifest.contributes.configuration.properties['schwerpunkt.path'].scope, 'machine-overridable');
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, false);
  assert.ok(!('private' in manifest) && !('devDependencies' in manifest));
});

test('a page of the content goes to the language server, and its findings come back', async t => {
  const root = site(t);
  const window = await started(t, { folders: [root], path: program });
  assert.deepEqual([...window.commands.keys()].sort(), JSON.parse(read('package.json')).contributes.commands.map(entry => entry.command).sort());
  await window.open(`${root}/README.md`, 'Nicht im Inhalt');
  await window.open(`${root}/content/index.md`, 'Im Inhalt');
  await until(() => window.diagnostics.length > 0);
  assert.deepEqual(window.diagnostics, [[`${root}/content/index.md`, [`gelesen in ${root}`]]]);
  assert.equal(window.watched.baseUri.fsPath, `${root}/content`);
  assert.deepEqual(window.messages, []);
});

test('the preview is shown beside the text, is started once, and ends on command', async t => {
  const root = site(t);
  const window = await started(t, { folders: [root], path: program });
  await window.run('openPreview');
  await window.run('openPreview');
  const [[command, options], second] = window.executed;
  assert.equal(command, 'workbench.action.browser.open');
  assert.equal(await (await fetch(options.url)).text(), `${root}/content`);
  assert.deepEqual(options, { url: options.url, openToSide: true, reuseUrlFilter: `${options.url}**` });
  assert.deepEqual(second, [command, options]);
  assert.equal(window.context['schwerpunkt.preview'], true);
  await window.run('endPreview');
  await until(() => !window.context['schwerpunkt.preview']);
  await assert.rejects(fetch(options.url));
  assert.deepEqual(window.messages, []);
});

for (const [old, name] of [[{ version: '1.108.2' }, 'an older VS Code'], [{ browser: false }, 'a VS Code without a browser of its own']]) {
  test(`${name} opens the preview in the browser of the machine`, async t => {
    const window = await started(t, { folders: [site(t)], path: program, ...old });
    await window.run('openPreview');
    assert.equal(window.opened.length, 1);
    assert.deepEqual(window.executed, []);
  });
}

test('the preview ends with VS Code', async t => {
  const window = await started(t, { folders: [site(t)], path: program, browser: false });
  await window.run('openPreview');
  await window.end();
  await assert.rejects(fetch(window.opened[0]));
});

test('a missing program is named, with a way to the setting', async t => {
  const window = await started(t, { folders: [site(t)], path: './fehlt', answer: (_, [open]) => open });
  await until(() => window.executed.length > 0);
  assert.deepEqual(window.messages, ['Das Programm „./fehlt“ wurde nicht gefunden. Installieren Sie es, oder nennen Sie in den Einstellungen den Pfad, unter dem es liegt.']);
  assert.deepEqual(window.executed, [['workbench.action.openSettings', 'schwerpunkt.path']]);
  window.settings = program;
  await window.fire('onDidChangeConfiguration', { affectsConfiguration: name => name === 'schwerpunkt.path' });
  await window.open(`${window.root}/content/index.md`, 'Im Inhalt');
  await until(() => window.diagnostics.length > 0);
});

test('without a site nothing starts, and a command says why', async t => {
  const window = await started(t, { folders: [folder(t)], path: program });
  assert.deepEqual(window.messages, []);
  await window.run('openPreview');
  assert.match(window.messages[0], /kein Auftritt/);
});

test('a program without a language server is said once, in German', async t => {
  const root = site(t, { 'alt': '#!/bin/sh\necho "Den Befehl lsp gibt es nicht." >&2\nexit 2\n' });
  const window = await started(t, { folders: [root], path: './alt', answer: (_, buttons) => buttons[1] });
  await until(() => window.messages.length > 1);
  assert.deepEqual(window.messages, ['Der Sprachdienst ist nicht gestartet. Warum, sagt das Protokoll.', '(das Protokoll)']);
  await until(() => window.log.some(line => line.includes('Den Befehl lsp gibt es nicht.')));
});

test('a language server that falls is started anew, and given up after the fifth time', async t => {
  const window = await started(t, { folders: [site(t)], path: program });
  window.documents.push(window.document(`${window.root}/content/index.md`, 'Hier stürzt ab, wer liest.'));
  await window.run('restartServer');
  await until(() => window.messages.length > 0);
  assert.deepEqual(window.messages, ['Der Sprachdienst ist mehrmals hintereinander beendet worden. Warum, sagt das Protokoll.']);
});

test('a preview that cannot start says so', async t => {
  const root = folder(t, { 'kaputt/site.yml': 'title: Probe\n' });
  const window = await started(t, { folders: [path.join(root, 'kaputt')], path: program, answer: (_, buttons) => buttons[0] });
  await window.run('openPreview');
  await until(() => window.messages.length > 1);
  assert.deepEqual(window.messages, ['Die Vorschau läuft nicht mehr. Warum, sagt das Protokoll.', '(das Protokoll)']);
  assert.ok(window.log.includes('So geht es nicht.\n'));
  assert.deepEqual(window.opened, []);
});

function site(t, more = {}) {
  return folder(t, { 'content/site.yml': 'title: Probe\n', ...more });
}

/** A window of VS Code with the extension from the package, just activated. */
async function started(t, options) {
  const window = fakeVscode(options);
  const load = Module._load;
  Module._load = (name, ...rest) => name === 'vscode' ? window.vscode : load(name, ...rest);
  const main = path.join(extension, JSON.parse(read('package.json')).main);
  delete require.cache[require.resolve(main)];
  const { activate, deactivate } = require(main);
  Module._load = load;
  const context = { subscriptions: [] };
  window.root = options.folders[0];
  window.documents = window.vscode.workspace.textDocuments;
  window.run = name => window.commands.get(`schwerpunkt.${name}`)();
  window.open = async (file, text) => {
    const document = window.document(file, text);
    window.documents.push(document);
    await window.fire('onDidOpenTextDocument', document);
  };
  window.end = deactivate;
  t.after(deactivate);
  await activate(context);
  return window;
}

async function until(holds) {
  for (let tries = 0; !holds() && tries < 1000; tries++) await new Promise(resolve => setTimeout(resolve, 10));
  assert.ok(holds(), holds.toString());
}
