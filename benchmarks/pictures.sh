#!/usr/bin/env bash
# 20 photographs of 2400×1600: three WebP widths each, against vipsthumbnail on the same files, in turn; then with AVIF; then warm.
# Needs vipsthumbnail (Debian: libvips-tools), ImageMagick and GNU time. Say ROUNDS=5 for a better median.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${ROUNDS:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
program="$work/program/schwerpunkt"
dotnet publish src/Schwerpunkt.Cli -c Release -r linux-x64 -o "$work/program" -v quiet >&2

mkdir -p "$work/content"
for i in $(seq -w 20); do
    convert -size 2400x1600 -seed "$i" plasma:fractal -blur 0x1 -attenuate 0.2 +noise Gaussian -quality 90 "$work/content/foto-$i.jpg"
done
{
    printf -- '---\ntitle: Fotos\n---\n\nText.\n'
    for i in $(seq -w 20); do printf '\n![Foto Nummer %s](foto-%s.jpg "© MIL / Fink")\n' "$i" "$i"; done
} > "$work/content/index.md"

settings() { printf 'title: Fotos\nbaseUrl: https://www.example.org/\nstatus: live\nimages:\n  widths: [480, 960, 1440]\n  formats: [%s]\n' "$1" > "$work/content/site.yml"; }
build() { /usr/bin/time -f '%e %M' "$program" build --content "$work/content" --output "$work/output" 2>"$work/time" >/dev/null; cat "$work/time"; }
cold() { rm -rf "$work/.schwerpunkt-cache" "$work/output"; build; }
peer() {
    rm -rf "$work/peer"; mkdir -p "$work/peer"
    /usr/bin/time -f '%e %M' bash -c "for width in 480 960 1440; do vipsthumbnail '$work'/content/*.jpg --size \${width}x -o '$work/peer/%s-'\$width'.webp[Q=78,strip]'; done" 2>"$work/time"
    cat "$work/time"
}

# The same files that a build makes: a JPEG beside each WebP, for browsers that know no other.
both() {
    rm -rf "$work/peer"; mkdir -p "$work/peer"
    /usr/bin/time -f '%e %M' bash -c "for width in 480 960 1440; do
        vipsthumbnail '$work'/content/*.jpg --size \${width}x -o '$work/peer/%s-'\$width'.webp[Q=78,strip]'
        vipsthumbnail '$work'/content/*.jpg --size \${width}x -o '$work/peer/%s-'\$width'.jpg[Q=78,strip]'
    done" 2>"$work/time"
    cat "$work/time"
}

settings webp
for round in $(seq "$rounds"); do
    echo "vipsthumbnail, 3 WebP widths:    $(peer) (s, KiB)"
    echo "vipsthumbnail, and 3 JPEG:       $(both) (s, KiB)"
    echo "schwerpunkt, WebP and JPEG:      $(cold) (s, KiB)"
done
settings avif,webp
echo "schwerpunkt, AVIF, WebP, JPEG:   $(cold) (s, KiB)"
for round in $(seq "$rounds"); do echo "schwerpunkt, warm:               $(build) (s, KiB)"; done
