import { type Cue, cue } from './cue.ts';

const strong = { weight: 1.3 } as const;

/** Signs of what cell leads and admins ask and have done. */
export const deskCues: readonly Cue[] = [
  cue(
    'lacking',
    /\b(?:lack|lacks|lacking|without|missing|no|not|still needs?|needs?|w o|unknown|isnt confirmed|unconfirmed|have not got|dont have|do not have|has no|have no)\b.*\b(?:mailbox|mailboxes|shared nhsmail|shared|one)\b|\bmailbox\w*\b.*\b(?:not confirmed|unknown|unconfirmed|isnt confirmed|missing)\b|\b(?:lacks?|lack) one\b/,
    {
      ...strong,
      not: /\b(?:nudge|remind|chase|poke|blocker|teams|enough|problems?|permission|my own|started)\b/,
    },
  ),
  cue(
    'having',
    /\b(?:who|which|list|show|how many|pharmacies|all)\b.*\b(?:has|have|got|with|confirmed|do have)\b.*\bmailbox(?:es)?\b/,
    {
      ...strong,
      weight: 1.1,
      not: /\b(?:no|not|lack\w*|without|missing|dont|says|unknown|yet|still|needs?|w o|isnt|never|mark|waiting|send|log in|we)\b/,
    },
  ),
  cue('blocked', /\b(?:blocked|stuck|blocking|needs? help|in trouble|blockers)\b/, {
    weight: 1.2,
    not: /\b(?:steps?|walk|not|no|isnt|arent|without|never|i am|we are|account|am)\b/,
  }),
  cue(
    'not_blocked',
    /\b(?:not|isnt|arent|no longer|never|is not|are not|without any|without a|no)\b.*\b(?:blocked|stuck|blockers?|problems?)\b/,
    { weight: 1.5, not: /\b(?:i am|we are|and its)\b/ },
  ),
  cue(
    'locked_out',
    /\b(?:who|which|anyone|anybody|list|show|how many|accounts|reported|people|pharmacies)\b.*\block(?:ed)?\b|\blocked (?:out )?(?:list|accounts)\b/,
    { ...strong, not: /\b(?:i am|my account|not|when|after|do their)\b/ },
  ),
  cue(
    'due',
    /\b(?:due|must|has to|have to|needs to|need to|about to|runs? out|expir\w+|whose|lapse|changes due|log ins? due)\b.*\b(?:log in|login|log ins|password|passwords|lapse|within|days?|week|soon|next)\b|\bpasswords? (?:changes? )?(?:due|expiring|running)\b|\baccounts about to\b/,
    { ...strong, weight: 1.1, not: /\b(?:i|we|my|how often|do contractors|do they)\b/ },
  ),
  cue(
    'not_started',
    /\b(?:not|never|didnt|havent|hasnt|did not|have not|has not|nothing)\b.*\b(?:started|begun|begin|start|begun|done nothing)\b|\bdone nothing\b|\bnot started\b|\bdid not begin\b/,
    { ...strong, not: /\b(?:nudge|remind|poke|chase|service|i have)\b/ },
  ),
  cue(
    'nobody_on_teams',
    /\b(?:nobody|no one|none|not|isnt|no people|without any\w*|no|arent)\b.*\bteams?\b/,
    { weight: 1.5, not: /\b(?:invite|invitation|text to|walk for|leads)\b/ },
  ),
  cue(
    'leads_not_opened',
    /\bleads?\b.*\b(?:not opened|not open|never|have not|haven t|on board|opened|open|used)\b|\b(?:never|not|have)\b.*\bleads?\b.*\b(?:open\w*|used)\b/,
    { weight: 1.5, not: /\b(?:should|who leads)\b/ },
  ),
  cue(
    'stalled',
    /\b(?:stalled|gone quiet|started but stopped|nothing (?:has )?happened|gone silent|went quiet|stopped moving|no progress)\b/,
    { weight: 1.4, not: /\b(?:nudge|chase|remind\w*)\b/ },
  ),
  cue(
    'waiting',
    /\b(?:who|which|pharmacies|anyone|list|show|how many|those|waiting)\b.*\b(?:waiting|waited|waits)\b|\bwaiting (?:longer|over|more|for the portal)\b|\bapplied and (?:is |are )?still\b/,
    { ...strong, not: /\b(?:nudge|send|for me|code|mailbox|remind)\b/ },
  ),
  cue(
    'ready',
    /\b(?:who|which|list|how many|show|ready)\b.*\b(?:ready|finished|through|can sign up|complete|done)\b|\bready (?:pharmacies|ones|list)\b/,
    { ...strong, not: /\b(?:not|are we|have ready|am i|nothing|who did|should)\b/ },
  ),
  cue(
    'counts',
    /\b(?:counts?|progress|chart|totals?|statistics|stats|numbers|summary|overall|how far)\b.*\b(?:cells?|overall|please|progress|cellplace|me|of)?\b|\bhow (?:are|is) (?:the |each )?(?:cells?|we doing overall)\b|\bper cell\b|\bby cell\b/,
    {
      weight: 1.1,
      not: /\b(?:week|codeplace|service desk|number of|am i|are we|mailbox|users|my progress|factsheet|count as|does|discharge)\b/,
    },
  ),
  cue(
    'status_of',
    /\b(?:status|state|how (?:is|are|far)|where is|show me|show|up to|doing|things at)\b.*\bcodeplace\b/,
    { ...strong, not: /\b(?:history|happened|timeline|invite|case|alert)\b/ },
  ),
  cue('history', /\b(?:history|happened|timeline|past events|who did what|everything)\b.*\bcodeplace\b/, {
    weight: 1.6,
  }),
  cue(
    'who_leads',
    /\b(?:who (?:leads?|is (?:the |in )?(?:lead|charge|responsible)|looks after|runs)|which lead|name of the lead|lead (?:of|for)|responsible for)\b.*\b(?:cellplace|codeplace|cell)\b|\b(?:list|show|who are)\b.*\bleads\b/,
    { weight: 1.5, not: /\b(?:make|assign|appoint|set|should|not opened|open|my cell lead|us)\b/ },
  ),
  cue(
    'my_alerts',
    /\b(?:my|any|open|show|what)\b.*\b(?:alerts?|cases)\b|\bwhat is open\b|\b(?:anything )?waiting for me\b|\bhave to deal with\b|^alerts?$/,
    { weight: 1.2, not: /\b(?:codeplace|take|note|solve[d]?|who|about|is it|office)\b/ },
  ),
  cue(
    'this_week',
    /\b(?:week|weekly|last 7 days|since dayplace|past 7 days)\b.*\b(?:happened|new|summary|news|changed|short|activity|on)?\b|\b(?:happened|new|news|changed|went on|going on|activity|summary)\b.*\b(?:week|days|dayplace)\b/,
    {
      weight: 1.1,
      not: /\b(?:within|due|log|password|codeplace|waiting|reset|stop|ago|leave|holiday|move|started|nothing|i am|i)\b/,
    },
  ),
  cue(
    'act_on_alert:take',
    /\b(?:i|i will|mine|to me)\b.*\b(?:take|deal with|handle|have)\b|\btake (?:it|this|codeplace|the)\b|\bassign\b.*\balert\b.*\bto me\b|\bdeal with codeplace\b/,
    { weight: 1.2, not: /\b(?:through|long|take me|break|over|away|off|photo|how)\b/ },
  ),
  cue('act_on_alert:note', /\bnote\b/, { weight: 1.5 }),
  cue(
    'act_on_alert:solve',
    /\b(?:codeplace|case|alert)\b.*\b(?:solved|sorted|fixed|resolved|done|closed?)\b|\b(?:close|solved?|solve|resolve)\b.*\b(?:codeplace|case|alert)\b/,
    {
      weight: 1.3,
      not: /\b(?:not|isnt|reopen|re open|for good|permanently|down|premises|mark codeplace as closed|shut|who)\b/,
    },
  ),
  cue(
    'act_on_alert:pass_on',
    /\bpass\b.*\b(?:on|to)\b|\bhand\b.*\bto\b|\btake over\b|\bgive\b.*\balert\b.*\bto\b/,
    { weight: 1.4, not: /\b(?:password|passcode|we took|bought)\b/ },
  ),
  cue('act_on_alert:snooze', /\bsnooze\b|\bput\b.*\boff\b|\bremind me about\b|\bput (?:it )?on hold\b/, {
    weight: 1.5,
  }),
  cue('act_on_alert:reopen', /\bre ?open\b|\bre open\b|\bopen\b.*\bagain\b/, {
    weight: 1.6,
    not: /\bmailbox\b/,
  }),
  cue(
    'assign_lead',
    /\b(?:make|assign|appoint|set|name|put)\b.*\blead\b|\bshould lead\b|\bas (?:the )?(?:cell )?lead\b/,
    { weight: 1.5, not: /\b(?:admin|who)\b/ },
  ),
  cue(
    'move_premises',
    /\b(?:move|put|shift|transfer|change the cell|belongs)\b.*\bcodeplace\b.*|\bcodeplace\b.*\bbelongs\b/,
    { weight: 1.2, not: /\b(?:off|lead|alert)\b/ },
  ),
  cue('import_list:pharmacies', /\b(?:import|upload|load|update)\b.*\b(?:pharmac\w+|list)\b/, {
    weight: 1.4,
    not: /\broster\b/,
  }),
  cue('import_list:roster', /\b(?:import|upload|load|update)\b.*\broster\b|\broster\b.*\b(?:import|upload)/, {
    weight: 1.6,
  }),
  cue(
    'nudge',
    /\b(?:nudge|chase|poke|prod)\b|\b(?:remind|message)\b.*\b(?:all|everyone|everybody|them|those|pharmacies|ones)\b|\bsend them\b.*\b(?:reminder|nudge|message)\b|\bremind them\b/,
    { weight: 1.6, not: /\b(?:did|reach|report|service desk)\b/ },
  ),
  cue(
    'resend_failed',
    /\b(?:resend|retry|send (?:it )?again|try again)\b.*\b(?:failed|fail|undelivered|did not|didnt|not)\b|\b(?:resend|retry)\b/,
    { weight: 1.5 },
  ),
  cue(
    'delivery_report',
    /\b(?:did it|did the|has my|have my|was it|were they)\b.*\b(?:arrive[d]?|reach|delivered|sent)\b|\bdelivery report\b|\b(?:did not|didnt|failed)\b.*\b(?:get|receive|send|sent)\b|\bfailed to send\b/,
    { weight: 1.3, not: /\b(?:resend|again|retry|text|passcode|code)\b/ },
  ),
  cue('invitation', /\b(?:invit\w+|invite)\b/, { weight: 1.7 }),
  cue(
    'confirm_mailbox',
    /\b(?:confirm\w*|received|arrived|got their test|test (?:mail|message|email))\b.*\bcodeplace\b|\bcodeplace\b.*\b(?:confirmed|arrived|got their test)\b/,
    { weight: 1.5, not: /\b(?:not|isnt|who)\b/ },
  ),
  cue('mark_premises:closed', /\bcodeplace\b.*\b(?:closed|shut|closing)\b/, {
    weight: 1.5,
    not: /\b(?:case|alert|open)\b/,
  }),
  cue(
    'mark_premises:not_providing',
    /\bcodeplace\b.*\b(?:not|doesnt|does not|wont|no longer)\b.*\b(?:service|provid\w+)\b/,
    { weight: 1.6 },
  ),
  cue(
    'act_for',
    /\b(?:act for|on behalf|on their behalf|walk for|answer for|fill (?:it )?in for|for codeplace\b.*\bnot on teams|in place of)\b/,
    { weight: 1.6 },
  ),
  cue('erase_person', /\b(?:erase|delete|forget|remove)\b/, {
    weight: 1.1,
    not: /\b(?:my|me|answers|pharmacy|it|them|reminders?|this|that|do not|dont|when|mailbox|leaver|someone)\b/,
  }),
  cue('retention', /\bretention\b|\bhow long\b.*\b(?:keep|kept|data|records)\b|\bwhen is\b.*\bdata\b/, {
    weight: 1.6,
  }),
  cue('audit', /\baudit\b|^who did what$|\bwhat has\b.*\bdone\b|\bwho changed\b/, {
    weight: 1.4,
    not: /\bcodeplace\b/,
  }),
  cue('at_risk', /\bat risk\b|\btoo few\b/, { weight: 1.6 }),
  cue(
    'not_heard',
    /\bnot heard from\b|\b(?:who|which|accounts?|people)\b.*\b(?:not|hasnt|havent|has not|have not|did not|didnt|no)\b.*\blog(?:ged)? (?:in|on)\b|\bsilent accounts?\b/,
    { weight: 1.4, not: /\b(?:i am|i have|we|my)\b/ },
  ),
  cue('export', /\b(?:csv|excel|spreadsheet|export|download)\b|\bas a file\b/, {
    weight: 1.6,
    not: /\b(?:import|upload|update|from a)\b/,
  }),
  cue('appoint_admin', /\b(?:admin|administrator)\b/, {
    weight: 1.5,
    not: /\b(?:nobody|who|rights to add|no)\b/,
  }),
  cue('more_rows', /\b(?:next page|show more|rest of the list|the rest|more rows)\b|^more(?: please)?$/, {
    weight: 1.6,
  }),
  cue(
    'follow_up',
    /^(?:and |what about |how about |only |just |same (?:for|in) |now )+(?:in |for |the )*cellplace(?: please| cell)?$/,
    { weight: 1.8 },
  ),
  cue(
    'follow_up',
    /^(?:and |only |just |more |those )*(?:older|longer|more|over) (?:than )?\d+ (?:days?|weeks?|months?)$/,
    {
      weight: 1.6,
    },
  ),
  cue('their_lead', /\btheir (?:cell )?lead\b|\bwho leads (?:them|those|these)\b/, { weight: 1.6 }),
  cue(
    'the_others',
    /^(?:and |what about |how about |now )*(?:all )?(?:the )?(?:others?|other ones)$|^(?:and|what about|how about) the rest$/,
    {
      weight: 1.8,
    },
  ),
  cue('trend', /\btrend\b|\bover (?:the last |time)|\bweek (?:by|on) week\b|\bby week\b/, { weight: 1.4 }),
  cue('funnel', /\b(?:step|steps|walk|funnel|bottleneck)\b/, {
    weight: 1.2,
    not: /\bcodeplace|next step|two step|steps (?:left|of the)|act\b/,
  }),
];
