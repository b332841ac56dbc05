import { type Cue, cue } from './cue.ts';

const tells = { mood: 'tells' } as const;

/** Signs of what stands in the way. */
export const blockerCues: readonly Cue[] = [
  cue(
    'blocker:pharmacy_not_found',
    /\b(?:ods|f code|code|pharmacy|us|organisation)\b.*\b(?:not found|invalid|not recogni\w+|does not recogni\w+|not in|no such|not exist|not listed|nothing comes up|not know|cant find)\b|\b(?:cant find|invalid|not recogni\w+|no such|doesnt recogni\w+|dont know)\b.*\b(?:ods|code|pharmacy|us|it|organisation)\b|\bportal\b.*\b(?:not know|cant find|no such|dont know)\b/,
    { ...tells, not: /\b(?:passcode|app|i do not know|authenticator|text|mailbox|i dont know)\b/ },
  ),
  cue(
    'blocker:already_registered',
    /\balready (?:registered|on there|have|exists?|in use|done|has)\b|\bduplicate\b|\bapplied before\b|\balready exists\b|\b(?:pharmacy|manager)\b.*\b(?:done already|set one up)\b|\bmailbox exists\b|\bregistered already\b/,
    { ...tells, not: /\b(?:need another|have (?:an? )?nhs|confirmed|emailplace)\b/ },
  ),
  cue(
    'blocker:head_office',
    /\b(?:head office|area manager|centrally|permission|not allowed to apply|our company|it at the group|group sorts|the group)\b/,
    { ...tells, not: /\b(?:owner left|applied|asked|no head office)\b/ },
  ),
  cue(
    'blocker:no_passcode',
    /\b(?:passcode|code|otp)\b.*\b(?:never|not|no|still|waiting|ran out|expired|yet|where)\b|\b(?:no|never|not|waiting|where is|did not|didnt|havent)\b.*\b(?:passcode|one time code|otp|the code|code)\b/,
    {
      not: /\b(?:ods|authenticator|invalid|app|does not recogni\w+|texts?|old style|address|what is|after the|f code|mfa|phone|sim|find)\b/,
    },
  ),
  cue(
    'blocker:no_activation_text',
    /\b(?:text|text message|temporary password|temp password|activation)\b.*\b(?:never|not|no|missing|still|did not)\b|\b(?:never|no|not|did not|didnt|only|half|missing)\b.*\b(?:the text|text|activation text|first password|log in details|temporary password|user ?name)\b|\bgot (?:the )?user ?name but\b/,
    { ...tells, not: /\b(?:old number|shared|what now|lost|remember|old phone)\b/ },
  ),
  cue(
    'blocker:no_uk_mobile',
    /\b(?:new|lost|changed|swapped|foreign|irish|old|different|no uk|uk)\b.*\b(?:phone|mobile|number|sim)\b|\b(?:phone|mobile|number|sim)\b.*\b(?:changed|lost|stolen|foreign|abroad)\b/,
    {
      ...tells,
      not: /\b(?:password|answers?|authenticator|approve|app|landline|service desk|ticket|all|everything)\b/,
    },
  ),
  cue(
    'blocker:locked_out',
    /\blocked\b|\baccount\b.*\b(?:disabled|blocked|inactive|suspended|deactivated|closed|deleted)\b|\b(?:disabled|blocked|suspended|deactivated)\b.*\baccount\b|\b(?:wont|does not|doesnt|not|cant)\b.*\b(?:let me|allow me|log in|get in|enter my account)\b|\bnot used it for ages\b|\bnot logged in for\b/,
    {
      ...tells,
      not: /\b(?:not (?:locked|stuck)|who|list|any ?more$|anyone|password|shared|mfa|not mine|how many|accounts|people|pharmacies|any further|no longer|see|unlocked)\b(?! log)/,
    },
  ),
  cue('blocker:locked_out', /\bcant log in any ?more\b|\blocked out\b/, {
    ...tells,
    weight: 1.1,
    not: /\b(?:not locked|who|list|anyone|how many|accounts|people|no longer|any ?more)\b/,
  }),
  cue(
    'blocker:password_expired',
    /\bpassword\b.*\b(?:expired|wrong|forgot\w*|run out|ran out|not working|rejecting|incorrect|tries|remember|not accepted|invalid|expire)\b|\b(?:forgot\w*|forget|cant remember|wrong|too many tries|need|rejecting|do not remember)\b.*\bpassword\b/,
    {
      ...tells,
      not: /\b(?:answers?|phone|security|everything|details|windows|due|within|question|shared|first password|temporary|changed)\b/,
    },
  ),
  cue(
    'blocker:lost_everything',
    /\b(?:everything|all my (?:log in )?details|the lot|any details|prove (?:it is|its) me|(?:password|answers?|phone|security)\b.*\b(?:and|or|no)\b.*\b(?:answers?|phone|security|password|details))\b/,
    {
      ...tells,
      weight: 1.2,
      not: /\b(?:have everything|hold|what|about|delete|erase|changed my password|restart|reset everything|set up|need|changed password|logged)\b/,
    },
  ),
  cue(
    'blocker:no_mfa',
    /\b(?:authenticator|mfa|two ?step|2fa|2 step|multi ?factor|two ?factor|approve|second step)\b/,
    { ...tells, weight: 1.1, not: /\b(?:what is|without|compulsory|still to do|not done|havent done)\b/ },
  ),
  cue('blocker:no_mfa', /\bno smart ?phone\b/, tells),
  cue(
    'blocker:owner_left',
    /\b(?:owner|manager|boss|person who|pharmacist who)\b.*\b(?:left|gone|retired|went|not work|doesnt work|does not work|still owns?|sick|not with us|not here)\b|\b(?:nobody|no one|none)\b.*\b(?:add|rights|link us|admin)\b/,
    { ...tells, weight: 1.1, not: /\b(?:bought|sale|my pharmacy|shared one|added me)\b/ },
  ),
  cue(
    'blocker:not_linked',
    /\b(?:not linked|no access|not (?:see|find|show|there)|dont see|doesnt show|cant see|only my own|only see my|added me|not been added|link me|permission)\b.*|\bonly my own (?:inbox|mail)\b/,
    {
      ...tells,
      not: /\b(?:head office|portal|code|ods|second|nobody else|still not linked|send|text|passcode|hq|test|can the|need permission|from hq)\b/,
    },
  ),
  cue(
    'blocker:only_one_person',
    /\b(?:only (?:me|one|i)|just (?:me|one)|on my own|one person|alone|nobody else|no second|single handed|only (?:person|one) (?:here|with))\b/,
    { ...tells, not: /\b(?:inbox|see|cellplace|mailbox shows|half)\b/ },
  ),
  cue(
    'blocker:legacy_name',
    /\b(?:old (?:style|format|type|name)|older (?:style|format)|no ods code in|not (?:look )?like the others|named after|ours is called|different naming)\b/,
    { ...tells, weight: 1.1 },
  ),
  cue(
    'blocker:mailbox_full_or_failing',
    /\b(?:send|sends|sending|goes out|bounce[sd]?|outbox|mailbox (?:is )?full|from address|the from)\b/,
    {
      ...tells,
      not: /\b(?:reminders?|texts?|invite|nudge|them|it again|csv|you|later|test|has my message|failed|data|list|me)\b/,
    },
  ),
  cue(
    'blocker:mailbox_full_or_failing',
    /\b(?:cant send|not send|wont send|does not send)\b|\bsends from my\b|\bgoes out as me\b|\bmailbox (?:is )?full\b/,
    { ...tells, weight: 1.2 },
  ),
  cue(
    'blocker:change_of_ownership',
    /\b(?:bought|sold|changed hands|new owners?|took over|taken over|take over|change of ownership|the sale|under new|ownership changed)\b/,
    { ...tells, weight: 1.1, not: /\bcan\b|codeplace/ },
  ),
  cue(
    'blocker:service_desk_silent',
    /\b(?:service desk|ticket|they|on hold|chasing|no reply|rang|call back)\b.*\b(?:nothing|never|no|not|still|ignor\w*|silent|gave up|for weeks|for ages|open|useless|hour|waiting)\b|\b(?:no (?:reply|answer|response)|never (?:replied|got back|called)|still (?:waiting|open)|been chasing|on hold|ignor\w*|promised)\b.*\b(?:service desk|ticket|call back|them|for weeks|hour|from)?\b/,
    {
      ...tells,
      not: /\b(?:code|passcode|text|portal|password|codeplace|mailbox|teams|code|who|waiting for the code|head office|not stuck|list)\b/,
    },
  ),
];
