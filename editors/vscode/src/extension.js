'use strict';
const vscode = require('vscode');
const { LanguageServer } = require('./languageServer');
const { Preview } = require('./preview');
const { findProgram, usual } = require('./program');
const { findSite } = require('./site');

let preview;
let server;

async function activate(context) {
  preview = new Preview();
  server = new LanguageServer();
  const start = () => withSite((site, program) => server.start(site, program));
  context.subscriptions.push(
    vscode.commands.registerCommand('schwerpunkt.openPreview', () => withSite((site, program) => preview.open(site, program))),
    vscode.commands.registerCommand('schwerpunkt.endPreview', () => preview.end()),
    vscode.commands.registerCommand('schwerpunkt.restartServer', start),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('schwerpunkt.path') && start()),
  );
  if (site()) start();
}

async function deactivate() {
  await Promise.all([preview?.end(), server?.stop()]);
}

/** Does something with the site of the workspace and the program, or says what is missing. */
async function withSite(action) {
  const found = site();
  if (!found) return void vscode.window.showErrorMessage('In diesem Arbeitsbereich liegt kein Auftritt: Es fehlt content/site.yml. Öffnen Sie den Ordner, in dem „content“ liegt.');
  const setting = vscode.workspace.getConfiguration('schwerpunkt').get('path') || usual;
  const program = findProgram(setting, found.root);
  if (program) return action(found, program);
  const open = 'Einstellung öffnen';
  const choice = await vscode.window.showErrorMessage(`Das Programm „${setting}“ wurde nicht gefunden. Installieren Sie es, oder nennen Sie in den Einstellungen den Pfad, unter dem es liegt.`, open);
  if (choice === open) await vscode.commands.executeCommand('workbench.action.openSettings', 'schwerpunkt.path');
}

function site() {
  return findSite((vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file').map(folder => folder.uri.fsPath));
}

module.exports = { activate, deactivate };
