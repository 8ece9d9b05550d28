'use strict';
const vscode = require('vscode');
const { show } = require('./browser');
const { freePort, startPreview } = require('./previewProcess');

/** The one preview of this window: a child of VS Code that ends with it. */
class Preview {
  #running = null;
  #log = null;

  /** Starts the preview where none runs, and shows it. */
  async open(site, program) {
    this.#running ??= this.#start(site, program);
    const running = this.#running;
    const address = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Die Vorschau startet …' }, async () => (await running).address);
    if (address) await show(address);
  }

  async end() {
    const running = await this.#running;
    if (!running) return;
    running.isStopped = true;
    await running.stop();
  }

  async #start(site, program) {
    this.#log ??= vscode.window.createOutputChannel('Schwerpunkt: Vorschau');
    const running = startPreview(program, site, await freePort(), text => this.#log.append(text));
    await vscode.commands.executeCommand('setContext', 'schwerpunkt.preview', true);
    running.ended.then(() => this.#ended(running));
    return running;
  }

  async #ended(running) {
    this.#running = null;
    await vscode.commands.executeCommand('setContext', 'schwerpunkt.preview', false);
    if (running.isStopped) return;
    const log = 'Protokoll zeigen';
    if (await vscode.window.showErrorMessage('Die Vorschau läuft nicht mehr. Warum, sagt das Protokoll.', log) === log) this.#log.show();
  }
}

module.exports = { Preview };
