#!/bin/sh
# Makes the three recordings in station/audio. Only needed to change them; what it makes is committed.
# Needs: apt-get install sox ffmpeg espeak-ng
set -eu

out=$(cd "$(dirname "$0")/../station/audio" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rate=44100
bar=3 # seconds

# One bar of a plucked chord: its notes, low to high, each a little later than the one before.
strum() {
  name=$1
  shift
  notes=''
  for note in "$@"; do notes="$notes pluck $note"; done
  # shellcheck disable=SC2086
  sox -R -n -r $rate "$work/$name.wav" synth 5 $notes delay 0 0.09 0.18 0.27 0.36 0.45 \
    remix - fade h 0.01 5 2 treble -7 norm -9
}

# The same chord, held softly below.
pad() {
  name=$1
  shift
  notes=''
  for note in "$@"; do notes="$notes sine $note"; done
  # shellcheck disable=SC2086
  sox -R -n -r $rate "$work/pad-$name.wav" synth $bar $notes remix - fade h 0.7 $bar 0.5 norm -18
}

strum c C2 G2 C3 E3 G3 C4
strum am A2 E3 A3 C4 E4 A4
strum f F2 C3 F3 A3 C4 F4
strum g G2 D3 G3 B3 D4 G4
pad c C3 G3 E4
pad am A2 E3 C4
pad f F2 C3 A3
pad g G2 D3 B3

# Eight bars, each strummed twice, the second time softly. Each strum rings on into the next bar; the last one has died away where the loop begins again.
inputs=''
number=0
for chord in c am f g am f g c; do
  start=$((number * bar))
  sox "$work/$chord.wav" "$work/strum-$number.wav" pad $start
  sox "$work/$chord.wav" "$work/again-$number.wav" gain -5 pad $start pad 1.5
  sox "$work/pad-$chord.wav" "$work/bed-$number.wav" pad $start
  inputs="$inputs $work/strum-$number.wav $work/again-$number.wav $work/bed-$number.wav"
  number=$((number + 1))
done
length=$((8 * bar))
# shellcheck disable=SC2086
sox -m $inputs "$work/music.wav" reverb 35 trim 0 $length fade h 0.02 $length 0.6 norm -6

# A warm voice, spoken: name, words.
voice() {
  espeak-ng -v en-gb-x-rp -s 148 -p 38 -g 3 -w "$work/raw.wav" "$2"
  sox "$work/raw.wav" -r $rate "$work/$1.wav" highpass 90 bass 3 treble -3 reverb 12 norm -4
}

# MP3 whose frames stand alone, without a header of its own: sent again and again it is one endless stream.
mp3() {
  ffmpeg -v error -y -i "$1" -ac 1 -ar $rate -c:a libmp3lame -b:a "$3" -reservoir 0 \
    -write_xing 0 -id3v2_version 0 -map_metadata -1 "$2"
}

voice hello "You’re listening to the sample stream of This is the Coast."
sox "$work/hello.wav" "$work/hello-late.wav" pad 6.2
# The music steps back while the voice speaks.
ffmpeg -v error -y -i "$work/music.wav" -i "$work/hello-late.wav" -filter_complex \
  "[1]apad,asplit[voice][key];[0][key]sidechaincompress=threshold=0.03:ratio=5:attack=150:release=700[bed];[bed][voice]amix=duration=first:normalize=0,alimiter=limit=0.9" \
  "$work/stream.wav"
mp3 "$work/stream.wav" "$out/sample-stream.mp3" 96k

voice sorry "Sorry, we can’t bring you the station just now. Please try again in a few minutes."
sox "$work/c.wav" "$work/chime.wav" trim 0 1.6 fade h 0 1.6 0.6 gain -4
sox "$work/chime.wav" "$work/sorry.wav" "$work/apology.wav" pad 0.1 0.4
mp3 "$work/apology.wav" "$out/apology.mp3" 64k

# Our own sample stories, in a few words: said to be a sample, and true whenever it is played.
voice news "This is a sample bulletin of This is the Coast. Whitby’s swing bridge will close on two nights for its summer check. \
Lifeguards at Filey ask families to look at the tide table before they walk out along the Brigg. And seabird counters report a \
good year for puffins on the cliffs at Flamborough. That was a sample bulletin. And now, back to the station."
sox "$work/chime.wav" "$work/news.wav" "$work/bulletin.wav" pad 0.1 0.4
mp3 "$work/bulletin.wav" "$out/bulletin.mp3" 48k

ls -l "$out"
