'use strict';
const vscode = require('vscode');

const integrated = 'workbench.action.browser.open';

/**
 * Shows an address beside the text. VS Code's Simple Browser cannot: it shows pages in a frame, and the preview lets itself be framed by nobody.
 * Its integrated browser is a real one; where it is missing (before 1.109, or in a browser), the address goes to the browser of the machine.
 */
async function show(address) {
  const uri = await vscode.env.asExternalUri(vscode.Uri.parse(address));
  if (opensBeside(vscode.version, await vscode.commands.getCommands(true))) await vscode.commands.executeCommand(integrated, { url: uri.toString(true), openToSide: true, reuseUrlFilter: `${uri.toString(true)}**` });
  else await vscode.env.openExternal(uri);
}

/** From 1.109 on the command takes more than an address. */
function opensBeside(version, commands) {
  const [major, minor] = version.split('.').map(Number);
  return commands.includes(integrated) && (major > 1 || minor >= 109);
}

module.exports = { show };
