#!/usr/bin/env bash
# Lighthouse's four scores for start, topic, overview, search and legal pages, as a phone loads them from Caddy with the headers of docs/betrieb.
# The site is built with "status: live": a draft keeps search engines out on purpose and loses points for it.
# Needs Caddy (.ci/install-servers), Chromium and Node (.ci/install-browser). Reports stay in TestResults/lighthouse.
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-5099}
reports=$PWD/TestResults/lighthouse
work=$(mktemp -d)
caddy=
trap '[ -z "$caddy" ] || kill "$caddy"; rm -rf "$work"' EXIT
[ -d benchmarks/lighthouse/node_modules/lighthouse ] || npm ci --prefix benchmarks/lighthouse >&2
CHROME_PATH=$(.ci/browser)
export CHROME_PATH

cp -r content "$work/content"
sed -i 's/^status: entwurf/status: live/' "$work/content/site.yml"
dotnet run --project src/Schwerpunkt.Cli -- build --content "$work/content" --output "$work/site" --base-url "http://127.0.0.1:$port/" --compress >&2
printf '{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:%s {\n\troot * %s\n\timport %s\n}\n' "$port" "$work/site" "$PWD/docs/betrieb/Caddyfile" > "$work/Caddyfile"
XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work caddy run --adapter caddyfile --config "$work/Caddyfile" 2>"$work/caddy.log" &
caddy=$!
for _ in $(seq 100); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.1; done

mkdir -p "$reports"
low=0
for page in "" schwerpunkte/smart-city/ schwerpunkte/ suche/ impressum/ datenschutz/ barrierefreiheit/; do
    [ -e "$work/site/${page}index.html" ] || continue
    name=${page%/}; name=${name//\//-}; report=$reports/${name:-start}.json
    node benchmarks/lighthouse/node_modules/lighthouse/cli/index.js "http://127.0.0.1:$port/$page" --quiet --output json --output-path "$report" \
        --chrome-flags="--headless=new --no-sandbox"
    node -e '
        const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[2]));
        const all = Object.values(categories);
        console.log(process.argv[1].padEnd(28), all.map(one => `${one.title} ${Math.round(one.score * 100)}`).join(", "));
        for (const one of all) for (const { id, weight } of one.auditRefs)
            if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9) console.log(`    ${id}: ${audits[id].title} ${audits[id].displayValue ?? ""}`);
        process.exit(all.every(one => one.score === 1) ? 0 : 1);' "/$page" "$report" || low=1
done
exit $low
