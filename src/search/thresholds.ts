/** Where a hit becomes an answer, a question, or nothing. Set on the development half of the evaluation. */
export const thresholds = {
  /* Scores, from 0 to some 4. */

  /** Below this a hit is not even a suggestion. */
  weak: 0.3,
  /** Below this a subject that is not ours is not the one that was meant. */
  sure: 0.5,
  /** Below this a subject of ours is asked about, not told: of what scores less one in three is right. */
  told: 2,
  /** A second hit this near to the first makes the message ambiguous … */
  margin: 0.006,
  /** … unless the first is beyond doubt, which what is told of ours always is. */
  certain: 0.9,
  /** One this near is offered under the answer … */
  near: 0.6,
  /** … and once a conversation is under way also one that is less near. */
  nearUnderWay: 1.6,

  /* How likely a message is to be ours, from 0 to 1. */

  /** Less likely than this, and we ask whether it is … */
  likely: 0.5,
  /** … less likely than this, or with a word in it that is none of ours, the message is referred … */
  unlikely: 0.25,
  /** … and less likely than this, nothing of ours is offered with it. */
  far: 0.1,
  /** How much likelier it is once a conversation is under way. */
  underWay: 0.45,
  /** From this share of unknown words on, a message is not everyday Dutch but no Dutch. */
  gibberish: 0.6,

  /* What is not ours. */

  /** How much of the message such a subject must cover to be the one that was meant. */
  meant: 0.35,
  /** One that is less likely than this gives way to who is there for anything. */
  slim: 0.02,
  /** Small talk that is less likely than this and covers less of the message than this is not what was meant. */
  chat: { chance: 0.25, coverage: 0.5 },
  /** A message that is not ours is referred by the subject that is as near and as likely as this. Set on what is close to leersteun. */
  nearest: { score: 2.6, chance: 0.05 },

  /* How likely one subject is among the others, from 0 to 1. */

  /** A goal that is less likely than this is hardly meant: by itself it is asked about, and facts beside a question do not make it so. */
  hardly: 0.1,
  /** A subject that is likelier than this is nearly the one that was asked for … */
  alike: 0.7,
  /** … and one as likely as this is what was asked for. */
  same: 0.65,
  /** From here on it is likelier than all others together. */
  most: 0.5,

  /* A message of a word or two, all of a subject of ours. */

  /** At most so many words … */
  keywords: 3,
  /** … for a subject that is at least this likely … */
  slight: 0.1,
  /** … or, where the words lean to something else by more than this, likelier than all others together … */
  foreign: -0.5,
  /** … and that is this far ahead of any that is not ours. */
  ahead: 0.5,

  /* The share that a subject has, once a conversation is under way, of what is likely of all that was found. */

  /** With less than this it is asked about … */
  doubtful: 0.15,
  /** … one that comes in the place of what was told and was not it, sooner … */
  doubtfulInstead: 0.3,
  /** … and with less than this it is told in short, beside the others: of these not half were what was asked. */
  unsure: 0.4,
}
