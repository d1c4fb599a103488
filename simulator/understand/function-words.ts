/** Words that every sentence is built with: they say little about what it asks. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'the a an to of is are am be been was were it its i me my you your we us our they them do does did can could would will shall ' +
    'should may might please for on in at by from with about and or but if whether this that these those there here what who whose ' +
    'when where how which why have has had got some any no not so just now then today tell give let get show know want like need ' +
    "'s 've going up out more all one"
  ).split(' '),
);
