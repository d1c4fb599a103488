/** The least that a function can do: it is handed a request, and returns a constant. */
const answer = {
  version: '1.0',
  response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' }, shouldEndSession: true },
};

exports.handler = async () => answer;
