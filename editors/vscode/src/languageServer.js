'use strict';
const vscode = require('vscode');
const { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn } = require('vscode-languageclient/node');

const patience = 3 * 60 * 1000;
const mostFalls = 4;

/** What the client itself has to say it says in English: into the log alone. */
class QuietClient extends LanguageClient {
  error(message, data) {
    super.error(message, data, false);
  }
}

/** `schwerpunkt lsp`, the one of this window: started anew when it falls, and given up when it falls again and again. */
class LanguageServer {
  #log = vscode.window.createOutputChannel('Schwerpunkt', { log: true });
  #client = null;
  #watcher = null;
  #falls = [];

  async start(site, program) {
    await this.stop();
    const content = vscode.Uri.file(site.content);
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(content, '**/*'));
    const server = { command: program.command, args: [...program.args, 'lsp'], options: { cwd: site.root } };
    const client = this.#client = new QuietClient('schwerpunkt', 'Schwerpunkt', server, {
      documentSelector: ['markdown', 'yaml'].map(language => ({ scheme: 'file', language, pattern: { baseUri: content.toString(), pattern: '**/*' } })),
      workspaceFolder: vscode.workspace.getWorkspaceFolder(vscode.Uri.file(site.root)),
      synchronize: { fileEvents: this.#watcher },
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          if (client.isRunning() && client === this.#client) this.#fell(site, program);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    try {
      await client.start();
    } catch {
      if (client === this.#client) await this.#complain('Der Sprachdienst ist nicht gestartet. Warum, sagt das Protokoll.', () => this.start(site, program));
    }
  }

  async stop() {
    const client = this.#client;
    this.#client = null;
    this.#watcher?.dispose();
    this.#watcher = null;
    // One that is still starting says that it cannot be stopped, and ends its process all the same.
    await client?.stop().catch(() => {});
  }

  async #fell(site, program) {
    this.#client = null;
    this.#falls = [...this.#falls.filter(time => Date.now() - time < patience), Date.now()];
    if (this.#falls.length <= mostFalls) return this.start(site, program);
    this.#falls = [];
    await this.#complain('Der Sprachdienst ist mehrmals hintereinander beendet worden. Warum, sagt das Protokoll.', () => this.start(site, program));
  }

  async #complain(text, again) {
    const [retry, log] = ['Neu starten', 'Protokoll zeigen'];
    const choice = await vscode.window.showErrorMessage(text, retry, log);
    if (choice === retry) await again();
    if (choice === log) this.#log.show();
  }
}

module.exports = { LanguageServer };
