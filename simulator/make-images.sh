#!/bin/sh
# Renders the PNG files in station/images from the SVG drawings beside them. Only needed to change them; the PNGs are committed.
# Needs: apt-get install chromium ffmpeg
set -eu

images=$(cd "$(dirname "$0")/../station/images" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Drawn large, then made smaller: finer edges than Chromium’s own, and small windows are not its strength.
draw() { # drawing width height
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile" \
    --window-size="$2,$3" --screenshot="$work/$1.png" "file://$images/$1.svg" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

resize() { # drawing width height picture
  ffmpeg -v error -y -i "$work/$1.png" -vf "scale=$2:$3:flags=lanczos,format=rgb24" -pred mixed -compression_level 9 "$images/$4"
}

draw logo 1024 1024
resize logo 512 512 logo.png
resize logo 512 512 icon-512.png
resize logo 108 108 icon-108.png

draw background 2560 1600
resize background 1280 800 background.png

ls -l "$images"
