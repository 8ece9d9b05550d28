'use strict';
const path = require('node:path');

/**
 * As much of VS Code as the packed extension touches: what it registers, shows and sends is kept, the rest is there and does nothing.
 * @param {{ folders?: string[], path?: string, version?: string, browser?: boolean, answer?: (text: string, buttons: string[]) => string | undefined }} window
 */
function fakeVscode(window) {
  const commands = new Map();
  const listeners = {};
  const kept = { commands, messages: [], executed: [], opened: [], diagnostics: [], log: [], context: {}, settings: window.path };
  const nothing = { dispose() {} };
  const on = name => listener => {
    (listeners[name] ??= new Set()).add(listener);
    return { dispose: () => listeners[name].delete(listener) };
  };
  kept.fire = (name, event) => Promise.all([...listeners[name] ?? []].map(listener => listener(event)));
  const uri = (scheme, authority, where) => ({ scheme, authority, path: where, fsPath: where, query: '', fragment: '', toString: () => `${scheme}://${authority}${where}` });
  const Uri = {
    file: file => uri('file', '', file),
    parse: text => { const { protocol, host, pathname } = new URL(text); return uri(protocol.slice(0, -1), host, decodeURI(pathname)); },
  };
  const channel = () => new Proxy({ logLevel: 1, append: text => kept.log.push(text), show: () => kept.messages.push('(das Protokoll)'), onDidChangeLogLevel: () => nothing }, {
    get: (known, name) => known[name] ?? ((...texts) => void kept.log.push(texts.join(' '))),
  });
  const say = async (text, ...buttons) => {
    kept.messages.push(text);
    return window.answer?.(text, buttons);
  };
  const rest = known => new Proxy(known, { get: (_, name) => known[name] ?? (String(name).startsWith('on') ? on(name) : () => nothing) });
  const folders = (window.folders ?? []).map((folder, index) => ({ uri: Uri.file(folder), name: path.basename(folder), index }));
  class RelativePattern { constructor(base, pattern) { Object.assign(this, { baseUri: base.uri ?? base, base: (base.uri ?? base).fsPath, pattern }); } }
  class EventEmitter {
    #listeners = new Set();
    event = listener => { this.#listeners.add(listener); return { dispose: () => this.#listeners.delete(listener) }; };
    fire(event) { for (const listener of this.#listeners) listener(event); }
    dispose() { this.#listeners.clear(); }
  }
  class CancellationTokenSource { token = { isCancellationRequested: false, onCancellationRequested: on('onCancellationRequested') }; cancel() {} dispose() {} }

  const known = {
    version: window.version ?? '1.109.0',
    Uri,
    RelativePattern,
    EventEmitter,
    CancellationTokenSource,
    env: rest({ appName: 'Nachgemacht', language: 'de', asExternalUri: async uri => uri, openExternal: async uri => kept.opened.push(uri.toString()) }),
    ProgressLocation: { Notification: 15 },
    commands: {
      registerCommand: (name, action) => { commands.set(name, action); return { dispose: () => commands.delete(name) }; },
      getCommands: async () => [...commands.keys(), ...window.browser === false ? [] : ['workbench.action.browser.open']],
      executeCommand: async (name, ...values) => {
        if (name === 'setContext') kept.context[values[0]] = values[1];
        else if (commands.has(name)) return commands.get(name)(...values);
        else kept.executed.push([name, ...values]);
      },
    },
    window: rest({
      createOutputChannel: channel,
      showErrorMessage: say,
      showWarningMessage: say,
      showInformationMessage: say,
      withProgress: (_, task) => task({ report() {} }),
      tabGroups: rest({ all: [] }),
      visibleTextEditors: [],
      state: { focused: true },
    }),
    workspace: rest({
      workspaceFolders: folders,
      textDocuments: [],
      notebookDocuments: [],
      getWorkspaceFolder: uri => folders.find(folder => folder.uri.fsPath === uri.fsPath),
      getConfiguration: () => ({ get: () => kept.settings }),
      createFileSystemWatcher: pattern => { kept.watched = pattern; return rest({}); },
    }),
    languages: rest({
      createDiagnosticCollection: () => rest({ set: (uri, list) => list && kept.diagnostics.push([uri.fsPath, list.map(item => item.message)]) }),
      match: (selector, document) => selector.some(filter => filter.language === document.languageId && filter.scheme === document.uri.scheme && document.uri.fsPath.startsWith(`${filter.pattern.base}/`)) ? 10 : 0,
    }),
  };
  kept.document = (file, text, languageId = 'markdown') => ({ uri: Uri.file(file), languageId, version: 1, isClosed: false, getText: () => text });
  // Classes that the client extends or makes, and enumerations that it asks for.
  const made = {};
  kept.vscode = new Proxy(known, { get: (_, name) => known[name] ?? (made[name] ??= class { constructor(...values) { if (name === 'Diagnostic') this.message = values[1]; } }) });
  return kept;
}

module.exports = { fakeVscode };
