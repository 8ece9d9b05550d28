// Asks Mozilla's Observatory about the site behind each server, with the first block of its page in docs/betrieb as it is printed: only ports and paths are those of this machine.
// node scan.mjs SITE WORK: the folder that was built, and one with certificate and key (openssl), which Node trusts by NODE_EXTRA_CA_CERTS. Ends with 1 where a grade is not A+.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const host = "www.example.org";
const here = dirname(fileURLToPath(import.meta.url));
const docs = join(here, "..", "..", "docs", "betrieb");
const [site, work] = process.argv.slice(2);
const ports = {};

// The scanner asks ports 80 and 443 of a name, and nobody else: here both lead to this machine, and what would leave it fails.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (first, ...rest) {
  const options = Array.isArray(first) ? first[0] : first;
  if (options.host !== host) throw new Error(`Nobody but ${host} is to be asked, not ${options.host}.`);
  Object.assign(options, { host: "127.0.0.1", port: ports[options.port] });
  return connect.call(this, first, ...rest);
};

// Where its install script may not run, the package lacks the list of names that browsers know to be HTTPS only: ours is on none.
const list = join(here, "node_modules", "@mdn", "mdn-http-observatory", "conf", "hsts-preload.json");
if (!existsSync(list)) writeFileSync(list, "{}");
const { scan } = await import("@mdn/mdn-http-observatory/src/scanner/index.js");

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function block(name) {
  const page = readFileSync(join(docs, `${name}.md`), "utf8");
  const text = /^```\w+\n(.*?)^```$/ms.exec(page)[1];
  return [page, text.replaceAll("/etc/ssl/auftritt", work).replaceAll("/srv/auftritt", site)];
}

function nginx() {
  const text = block("nginx")[1].replaceAll(/^ *listen \[::\].*$/gm, "").replace("listen 80;", `listen 127.0.0.1:${ports[80]};`).replace("listen 443 ssl;", `listen 127.0.0.1:${ports[443]} ssl;`)
    .replace("snippets/schwerpunkt.conf", join(docs, "nginx.conf"));
  const brotli = "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;";
  return ["/usr/sbin/nginx", ["-c"], `${brotli} daemon off; master_process off; pid ${work}/nginx.pid; error_log stderr warn; events { }\nhttp { access_log off;\n${text}}\n`];
}

function caddy() {
  const [page, text] = block("caddy");
  const tls = /tls \/etc\/\S+ \/[^`\s]+/.exec(page)[0].replaceAll("/etc/ssl/auftritt", work);
  const blocks = text.replace("org {", `org {\n${tls}`).replace("/etc/caddy/schwerpunkt.caddy", join(docs, "Caddyfile"));
  return ["/usr/bin/caddy", ["run", "--adapter", "caddyfile", "--config"], `{\nadmin off\ndefault_bind 127.0.0.1\nhttp_port ${ports[80]}\nhttps_port ${ports[443]}\n}\n${blocks}`];
}

function apache() {
  const [page, text] = block("apache");
  const modules = ["mpm_event", "authz_core", "dir", ...(/`a2enmod ([^`]+)`/.exec(page)[1]).split(" ")].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
  const user = process.getuid() === 0 ? "User www-data\nGroup www-data" : "";
  const lines = [...modules, "Include /etc/apache2/mods-available/mime.conf", user, `DefaultRuntimeDir ${work}`, `PidFile ${work}/apache.pid`, `ErrorLog ${work}/apache.log`, `ServerName ${host}`, `Listen 127.0.0.1:${ports[80]}`, `Listen 127.0.0.1:${ports[443]}`];
  return ["/usr/sbin/apache2", ["-X", "-f"], `${lines.join("\n")}\n${text.replace("*:80>", `*:${ports[80]}>`).replace("*:443>", `*:${ports[443]}>`)}`];
}

async function answers(port, server) {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const socket = new net.Socket();
    const open = await new Promise((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      connect.call(socket, { host: "127.0.0.1", port });
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The server does not answer.");
}

let missed = 0;
for (const make of [nginx, caddy, apache]) {
  Object.assign(ports, { 80: await freePort(), 443: await freePort() });
  const folder = join(work, make.name);
  mkdirSync(folder);
  const [program, options, text] = make();
  writeFileSync(join(folder, "configuration"), text);
  const server = spawn(program, [...options, join(folder, "configuration")], { env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text) => (said += text));
  try {
    await answers(ports[443], server);
    const { scan: result, tests } = await scan(host);
    console.log(`${make.name}: ${result.grade} (${result.score})`);
    if (result.grade === "A+") continue;
    missed = 1;
    for (const [name, test] of Object.entries(tests)) if (!test.pass) console.log(`  ${name}: ${test.result}`);
  } catch (fault) {
    missed = 1;
    const log = join(work, "apache.log"); // Apache cannot open what is not a file
    console.log(`${make.name}: ${fault.message}\n${said}${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
  } finally {
    server.kill("SIGKILL");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  }
}
process.exit(missed);
