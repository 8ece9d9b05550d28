'use strict';
const fs = require('node:fs');
const path = require('node:path');

const usual = 'schwerpunkt';

/**
 * How to start the program: an absolute command and what stands before its own arguments; null where there is none.
 * Only folders of PATH are searched, so that a name never starts a file of the workspace.
 * @param {string} setting a name or a path; a relative one begins at root
 * @param {string} root the folder of the site
 * @returns {{ command: string, args: string[] } | null}
 */
function findProgram(setting, root, env = process.env, platform = process.platform) {
  const name = setting.trim() || usual;
  const command = isPath(name, platform) ? executable(path.resolve(root, name), platform) : onPath(name, env, platform);
  if (command) return { command, args: [] };
  const dotnet = name === usual && fs.existsSync(path.join(root, 'src', 'Schwerpunkt.Cli')) ? onPath('dotnet', env, platform) : null;
  return dotnet && { command: dotnet, args: ['run', '--project', 'src/Schwerpunkt.Cli', '--'] };
}

function isPath(name, platform) {
  return name.includes('/') || (platform === 'win32' && name.includes('\\'));
}

function onPath(name, env, platform) {
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':').filter(folder => path.isAbsolute(folder));
  return folders.map(folder => executable(path.join(folder, name), platform)).find(file => file) ?? null;
}

function executable(file, platform) {
  const named = platform === 'win32' && !file.toLowerCase().endsWith('.exe') ? `${file}.exe` : file;
  return isExecutable(named) ? named : null;
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { findProgram, usual };
