/** What people put before what they came to say, in the order in which it is taken off. */
const before: readonly RegExp[] = [
  /^(?:dear (?:sir(?:s)?(?:(?: or |\/)madam)?|madam|team|all|bot|lpc|colleagues?|mailbox guide)|to whom it may concern)\s*[,!.:-]*\s+/i,
  /^(?:i )?(?:do )?(?:hope|trust)(?: that)? (?:you(?:'re| are)?|this|all is)\b[^.,!?]*[.,!]+\s*/i,
  /^(?:(?:so |i'?m |i am |very )*sorry|apologies|excuse me|forgive me)\b(?: to (?:bother|trouble|bug|disturb|be a (?:pain|nuisance))(?: you)?| for (?:bothering|troubling|the bother|asking)(?: you)?)?(?: again)?(?:\s*,\s*(?:but )?|\s+but\s+)/i,
  /^(?:just (?:a )?)?(?:quick|silly|daft|stupid|another)(?: (?:q|one|question|query))\s*[,:.-]*\s+/i,
  /^(?:i (?:was|am|'m) (?:just )?wondering|i (?:would|'d) (?:just )?(?:like|love) to (?:know|ask)|i (?:just )?(?:want|wanted|need|needed) to (?:know|ask))(?: (?:you|if|whether))*\s+(?:(?:you|someone|somebody|anyone|anybody) (?:could|can|would|might) (?:please |kindly |possibly )?(?:tell|advise|inform|let) me(?: know)?\s+)?(?=\S)/i,
  /^(?:please |kindly )?(?:could|can|would|might) (?:you|someone|somebody|anyone|anybody) (?:please |kindly |possibly )?(?:tell|advise|inform) me\s+(?=(?:what|who|where|when|how|why|which|if|whether)\b)/i,
  /^(?:just )?(?:to )?(?:let you know|inform you|tell you|(?:a )?(?:quick )?(?:update|fyi))\s*[:,-]*\s*(?:that\s+)?/i,
];

/** How letters and messages end: greetings with a name, and what is asked of the reader. */
const after: readonly RegExp[] = [
  /(?<=[.!?,\n]|\s-)\s*(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)? ?(?:regards|rgds|wishes)|yours (?:faithfully|sincerely|truly)|all the best|(?:many )?thanks(?: you)?(?: (?:so|very) much| in advance| again)?|thank you(?: (?:so|very) much| in advance)?|cheers|best)\s*[,.!\n-]+\s*(?:(?:mr|mrs|ms|miss|dr|prof)\.? )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}[\s.]*$/u,
  /(?<=[.!?,\n])\s*(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many)? ?(?:regards|rgds|wishes)|yours (?:faithfully|sincerely|truly)|all the best)\b[^.!?]{0,40}[\s.]*$/iu,
  /(?<=[.!?])\s*(?:i (?:would|should) be (?:very )?grateful|(?:i )?look(?:ing)? forward to|any (?:help|assistance|advice)|please (?:help|advise|assist)|please let me know|can (?:you|anyone) help|hope (?:that )?(?:helps|makes sense))\b[^.!?]{0,80}[.!?]*\s*$/i,
];

/** A message without the courtesies around what it says; the text itself when nothing would be left. */
export function withoutCourtesies(text: string): string {
  let said = text.trim();
  for (const closing of [...after, ...after]) said = said.replace(closing, '').trim();
  for (const opening of [...before, ...before]) said = said.replace(opening, '');
  return said.split(/\s+/).length >= 2 && /\p{L}{2}/u.test(said) ? said : text;
}
