/** What Alexa’s built-in intents understand without a sample of ours; Amazon publishes no list, so these are the usual ones. */
export const builtIns: Record<string, string[]> = {
  'AMAZON.YesIntent': [
    'yes, yeah, yep, yup, aye, sure, ok, okay, of course, definitely, absolutely, certainly, go on then, go ahead, why not',
    'that is right, correct, that is correct, right, true, that is true, i do, i would, i agree, sounds good, fine, uh huh, do it',
  ].flatMap(listed),
  'AMAZON.NoIntent': [
    'no, nope, nah, no way, never, not now, not really, not at all, i do not, i would not, of course not, definitely not',
    'wrong, that is wrong, that is not right, incorrect, that is incorrect, false, that is false, negative, no thank you',
  ].flatMap(listed),
  'AMAZON.HelpIntent': [
    'help, help me, i need help, i am stuck, what can you do, what can i say, what can i ask, what can i ask you, what can i do',
    'what do you do, how does this work, how do i use this, what are my options, what are the commands, what do you know about',
    'what can you help me with, what questions can i ask, commands, menu',
  ].flatMap(listed),
  'AMAZON.StopIntent': [
    'stop, stop it, stop that, stop now, stop the music, stop the radio, stop playing, stop talking, off, turn off, turn it off',
    'turn the radio off, turn off the radio, switch off, switch it off, switch the radio off, shut up, be quiet, quiet, shush, hush',
    'silence, enough, that is enough, that is all, exit, quit, goodbye, bye',
  ].flatMap(listed),
  'AMAZON.CancelIntent': [
    'cancel, cancel that, cancel it, cancel this, cancel please, never mind, nevermind, forget it, forget that, abort, undo that',
    'do not bother, i changed my mind, leave it',
  ].flatMap(listed),
  'AMAZON.PauseIntent': listed(
    'pause, pause it, pause that, pause the music, pause the radio, pause the station, hold on',
  ),
  'AMAZON.ResumeIntent': listed(
    'resume, resume playing, resume the music, resume the radio, continue, carry on, keep going, unpause',
  ),
  'AMAZON.NextIntent': [
    'next, next one, next please, next song, next track, skip, skip it, skip this, skip this song, skip this track, skip forward',
    'skip to the next song, play the next song, play the next track, play the next one, go to the next song',
  ].flatMap(listed),
  'AMAZON.PreviousIntent': [
    'previous, previous song, previous track, go back, skip back, back, last track, go back one, play the previous song',
    'play the previous track, go back to the last song',
  ].flatMap(listed),
  'AMAZON.RepeatIntent': [
    'repeat, repeat that, repeat it, repeat please, say that again, say it again, again, come again, one more time, pardon',
    'what did you say, i missed that, i did not hear that, i did not catch that, can you repeat that',
  ].flatMap(listed),
  'AMAZON.StartOverIntent': listed(
    'start over, start again, restart, from the beginning, start from the beginning, play it from the start',
  ),
  'AMAZON.LoopOnIntent': listed(
    'loop, loop on, loop this, turn on loop, turn loop on, repeat this song, keep repeating this',
  ),
  'AMAZON.LoopOffIntent': listed('loop off, turn off loop, turn loop off, stop looping, do not loop'),
  'AMAZON.ShuffleOnIntent': listed(
    'shuffle, shuffle on, turn on shuffle, turn shuffle on, shuffle the music, shuffle mode',
  ),
  'AMAZON.ShuffleOffIntent': listed('shuffle off, turn off shuffle, turn shuffle off, stop shuffling, do not shuffle'),
  'AMAZON.NavigateHomeIntent': listed('go home, home, home screen, navigate home, go to the home screen'),
};

function listed(phrases: string): string[] {
  return phrases.split(', ');
}
