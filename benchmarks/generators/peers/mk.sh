#!/bin/sh
# mk.sh PEER N WORKDIR CORPUS BILDER : lay out one site to build
set -e
here=$(cd "$(dirname "$0")" && pwd); p=$1; n=$2; w=$3/$p/$n; c=$4; b=$5
rm -rf "$w"; mkdir -p "$w"; (cd "$here/$p" && tar --exclude=node_modules -cf - .) | tar -xf - -C "$w"
[ ! -d "$here/$p/node_modules" ] || ln -s "$here/$p/node_modules" "$w/node_modules"
case $p in
  jekyll) cp -r "$c/jekyll/$n/content/." "$w/"; mkdir -p "$w/css"; cp "$here/common/site.css" "$w/css/"; cp -r "$b" "$w/bilder";;
  hugo) cp -r "$c/hugo/$n/content" "$w/content"; mkdir -p "$w/static/css"; cp "$here/common/site.css" "$w/static/css/"; cp -r "$b" "$w/bilder";;
  zola) cp -r "$c/zola/$n/content" "$w/content"; mkdir -p "$w/static/css"; cp "$here/common/site.css" "$w/static/css/"; cp -r "$b" "$w/static/bilder";;
  eleventy) cp -r "$c/eleventy/$n/content" "$w/content"; cp "$here/eleventy/content.11tydata.js" "$w/content/"; rm "$w/content.11tydata.js"; mkdir -p "$w/static/css"; cp "$here/common/site.css" "$w/static/css/"; cp -r "$b" "$w/static/bilder";;
  astro) mkdir -p "$w/src"; cp -r "$c/astro/$n/content" "$w/src/content"; mkdir -p "$w/public/css"; cp "$here/common/site.css" "$w/public/css/"; cp -r "$b" "$w/public/bilder";;
esac
