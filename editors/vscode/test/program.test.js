'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const { findProgram } = require('../src/program');
const { folder } = require('./folder');

const script = '#!/bin/sh\n';
const find = (setting, root, PATH = '') => findProgram(setting, root, { PATH }, 'linux');

test('a name is looked for in PATH, folder by folder', t => {
  const [first, second] = [folder(t, { 'andere': script }), folder(t, { 'schwerpunkt': script })];
  assert.deepEqual(find('schwerpunkt', first, `${first}:${second}`), { command: path.join(second, 'schwerpunkt'), args: [] });
  assert.equal(find('schwerpunkt', first, first), null);
  assert.deepEqual(find('  ', first, second), find('schwerpunkt', first, second));
});

test('a name never starts a file of the workspace', t => {
  const root = folder(t, { 'schwerpunkt': script });
  assert.equal(find('schwerpunkt', root, ':.'), null);
  assert.equal(find('schwerpunkt', root), null);
});

test('a path begins in the workspace, or is absolute', t => {
  const root = folder(t, { 'werkzeug/schwerpunkt': script });
  const command = path.join(root, 'werkzeug', 'schwerpunkt');
  assert.equal(find('./werkzeug/schwerpunkt', root).command, command);
  assert.equal(find('werkzeug/schwerpunkt', root).command, command);
  assert.equal(find(command, '/').command, command);
  assert.equal(find('./werkzeug/fehlt', root), null);
});

test('a folder or a text is no program', t => {
  const root = folder(t, { 'bin/schwerpunkt/x': '', 'text/schwerpunkt': 'kein Programm' });
  assert.equal(find('./bin/schwerpunkt', root), null);
  assert.equal(find('schwerpunkt', root, path.join(root, 'bin')), null);
  assert.equal(find('./text/schwerpunkt', root), null);
});

test('in its own source the program is built and run, where there is no other', t => {
  const root = folder(t, { 'src/Schwerpunkt.Cli/Schwerpunkt.Cli.csproj': '', 'bin/dotnet': script });
  const bin = path.join(root, 'bin');
  const run = { command: path.join(bin, 'dotnet'), args: ['run', '--project', 'src/Schwerpunkt.Cli', '--'] };
  assert.deepEqual(find('schwerpunkt', root, bin), run);
  assert.equal(find('schwerpunkt', root), null, 'without dotnet');
  assert.equal(find('./fehlt', root, bin), null, 'a path that is named is not passed over');
  fs.writeFileSync(path.join(bin, 'schwerpunkt'), script, { mode: 0o755 });
  assert.deepEqual(find('schwerpunkt', root, bin), { command: path.join(bin, 'schwerpunkt'), args: [] });
});

test('on Windows programs end with .exe', t => {
  const root = folder(t, { 'bin/schwerpunkt.exe': script, 'bin/schwerpunkt': script });
  const command = path.join(root, 'bin', 'schwerpunkt.exe');
  assert.equal(findProgram('schwerpunkt', root, { PATH: `/fehlt;${path.join(root, 'bin')}` }, 'win32').command, command);
  assert.equal(findProgram('bin/schwerpunkt.exe', root, {}, 'win32').command, command);
  assert.equal(findProgram('bin/schwerpunkt', root, {}, 'win32').command, command);
});
