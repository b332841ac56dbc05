/** A sign of an option; `not` takes it back. */
interface OptionCue {
  readonly says: RegExp;
  readonly not?: RegExp;
}

const denial =
  /\b(?:not|no|never|cant|dont|have not|has not|nothing|wont|still|missing|nobody|almost|nearly|only|half|bit|part|except)\b/;
const heldBack = {
  says: /\b(?:not|nope|have not|has not|havent|hasnt|still|later|waiting|nothing|almost|nearly|to do|dont|missing|tonight|tomorrow|soon|yet)\b/,
};
const cannotOpen =
  /\b(?:but|only)\b.*\b(?:cant|not|no|wont|none|dont)\b|\b(?:have|got|exists?|there|found|one|is)\b.*\b(?:cant|no access|wont|none of us|not open|not get)\b|\bno access\b|\bcant get in/;

/** Signs of the options of the walk's questions, by question and option. */
export const answerCues: Readonly<Record<string, OptionCue>> = {
  'still_stuck:fixed': {
    says: /\b(?:fixed|sorted|solved|working|works|unlocked|good now|back in|fine now|resolved)\b/,
    not: /\b(?:not|no|still|nope|isnt)\b/,
  },
  'still_stuck:need_lead': {
    says: /\b(?:not|still|no|same|lead|help)\b/,
    not: /\b(?:skip|go on|carry on|move on|without)\b/,
  },
  'still_stuck:go_on': { says: /\b(?:skip|go on|carry on|move on|leave it|without it|anyway)\b/ },
  'can_open:yes': {
    says: /\b(?:opens|open (?:it|fine)|opened|use it|works|we can|i can|yes|yep|working)\b/,
    not: /\b(?:cant|not|wont|no|but|only|none|how)\b/,
  },
  'can_open:cannot': { says: cannotOpen, not: /\b(?:if there is|no idea|not sure|not know)\b/ },
  'can_open:no': {
    says: /\b(?:dont|do not|have not|never had|no idea|not sure|dunno|idk|clue|not know|none|nothing)\b/,
    not: /\b(?:cant|but|only (?!my own|mine)|open|wont)\b/,
  },
  'look_first:none': {
    says: /\b(?:none|nothing|no mailbox|nobody|no one|no luck|not find|cant find|could not)\b/,
    not: /\b(?:open|access)\b/,
  },
  'look_first:found_can_open': {
    says: /\b(?:found|after all|have one|there is|access)\b.*\b(?:open|opens|works|can|fine)\b/,
    not: /\b(?:cant|not|no|wont|but)\b/,
  },
  'look_first:found_cannot_open': { says: cannotOpen, not: /\b(?:none|nothing)\b/ },
  'own_account:not_yet': { says: /\b(?:none|no|not|have not|never|dont|nope|without)\b/ },
  'ownership:independent': {
    says: /\b(?:independent|indie|own|owns|family|single|just (?:the )?one|only one|no head office|sole|myself)\b/,
    not: /\b(?:belongs?|pharmacy of|of many|chain|group|one pharmacy of)\b/,
  },
  'ownership:head_office': {
    says: /\b(?:chain|group|multiple|head office|company|belongs?|part of|franchise|of many|of several|big)\b/,
    not: /\bno head office|not\b/,
  },
  'head_office_asked:not_yet': { says: /\b(?:not|have not|nobody|no one|later|will)\b/ },
  'head_office_answer:head_office_applied': {
    says: /\b(?:they|head office|it) (?:have |has |say they |already )*(?:applied|did|done|put|sent|submitted)\b|\bapplied for us\b|\bput it in\b/,
    not: /\b(?:not|told us|yourself|ourselves)\b/,
  },
  'head_office_answer:we_apply': {
    says: /\b(?:ourselves|yourself|yourselves|on our own|our own|told us to|we (?:may|can|have to|must|should) (?:apply|do))\b/,
  },
  'get_ready:ready': {
    says: /\b(?:all|everything|ready|got them|have them|have it|complete)\b/,
    not: denial,
  },
  'get_ready:not_yet': heldBack,
  'apply:applied': {
    says: /\b(?:applied|submitted|sent|done|completed|filled|is in|put in|finished|application in)\b/,
    not: /\b(?:not|no|never|cant|dont|have not|nothing|still|almost|nearly|only|manager|someone|somebody|previous|before|already (?:registered|there|exists))\b/,
  },
  'apply:not_yet': { ...heldBack, not: /\bservice\b/ },
  'portal_answer:arrived': {
    says: /\b(?:arrived|came|is here|its here|got it|have it|received|come through|here)\b/,
    not: denial,
  },
  'portal_answer:not_yet': heldBack,
  'account_set_up:yes': {
    says: /\b(?:all|done|everything|set up|finished|complete|completed|four)\b/,
    not: denial,
  },
  'account_set_up:not_yet': heldBack,
  'account_linked:yes': { says: /\b(?:linked|can see|done|added|see it|have access)\b/, not: denial },
  'account_linked:not_yet': heldBack,
  'send_test:sent': { says: /\b(?:sent|done|emailed|gone|mailed)\b/, not: denial },
  'send_test:not_yet': heldBack,
  'second_person:nobody_else': {
    says: /\b(?:nobody|no one|noone|only me|just me|alone|on my own|none)\b/,
  },
  'which_is_yours:none_of_these': {
    says: /\b(?:none|neither|not (?:there|on|listed|in|here|any)|missing)\b/,
  },
  'ticket:no_ticket': { says: /\b(?:none|no|not|nope|without|have not|never)\b/, not: /\d/ },
};
