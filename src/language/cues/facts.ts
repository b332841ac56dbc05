import { type Cue, cue } from './cue.ts';

const asks = { mood: 'asks' } as const;

/** Signs of questions about NHSmail. */
export const factCues: readonly Cue[] = [
  cue(
    'fact:secure_accredited',
    /\b(?:accredit\w*|official sensitive|department of health|gdpr|identifiable)\b/,
  ),
  cue('fact:secure_accredited', /\b(?:patients?|confidential|sensitive|prescriptions?)\b/, {
    ...asks,
    not: /\b(?:you|here|chat|prsb|bma|bot)\b/,
  }),
  cue('fact:secure_accredited', /^what is nhsmail$|^what is nhsmail exactly/, { weight: 1.5 }),
  cue(
    'fact:who_may_use',
    /\b(?:allowed|eligible|qualify|entitled|permitted|who (?:can|may|could) (?:use|have|get)|who is it (?:open|for)|open to|only for|which organi\w+)\b/,
    { ...asks, not: /\b(?:shared|sign up|old style|locums?)\b/ },
  ),
  cue(
    'fact:who_may_use',
    /\bcan (?:a |an )?(?:independents?|private|contractors?|pharmacies|community)\b/,
    asks,
  ),
  cue(
    'fact:how_many_use',
    /\b(?:how many (?:people|users|staff) (?:use|does|are on|have)|how many users|popular|user ?base|number of users|users|growing|fact ?sheet|scotland|(?:anybody|anyone|people|staff) (?:actually |really )?use|who else uses)\b/,
    { not: /\bdirectory\b|code of use/ },
  ),
  cue('fact:mail_is_secure', /\b(?:encrypt\w*|secure\w*|code of use|intercept\w*|protected|protects?)\b/, {
    not: /\b(?:virus\w*|malware|spam|questions?|answers?)\b/,
  }),
  cue('fact:mail_is_secure', /\b(?:else|other people|others|anyone|anybody) (?:else )?(?:can )?read\b/),
  cue(
    'fact:saves_money',
    /\b(?:saves?|saving|savings|cheap\w*|cost less|(?:cut|reduce\w*|lower\w*) (?:our |the )?costs?|fax\w*|paper\w*|posting|letters)\b/,
    { not: /\b(?:list|csv|spreadsheet|file)\b/ },
  ),
  cue(
    'fact:resilient',
    /\b(?:always on|go(?:es)? down|crash\w*|reliab\w*|rely|24 ?7|24 hours|at night|round the clock|day and night|data ?cent\w+|duplicated|backed up|back ?up|outages?|down ?time|available)\b/,
    { not: /\bservice desk\b/ },
  ),
  cue('fact:resilient', /\b(?:is|does|any) (?:there )?(?:help|it|nhsmail) .*\bweekends?\b/),
  cue(
    'fact:national_directory',
    /\b(?:directory|address ?book|look up|find (?:a |the )?(?:gp|gps|doctors?|email|surgery|other nhs|nhs staff|hospital)|find email|calendars?|folders?|diary|diaries)\b/,
  ),
  cue(
    'fact:endorsed',
    /\b(?:endors\w*|bma|rcn|csp|prsb|gchq|police|ministry|recogni[sz]e[sd]?(?! our| the code| us)|backs? it|backed by|bodies|who (?:supports?|recommends?|approves? of))\b/,
    { not: /\b(?:code|ods)\b/ },
  ),
  cue(
    'fact:virus_spam',
    /\b(?:virus\w*|spam|malware|phishing|junk|attachments?|anti ?virus|hackers?)\b/,
    asks,
  ),
  cue(
    'fact:flexible',
    /\b(?:merge[sd]?|merger|merging|re ?organi\w+|restructur\w*|migrat\w*|icb|pcn|flexible)\b/,
  ),
  cue(
    'fact:mobile',
    /\b(?:phone|mobile|iphone|ipad|android|tablet|laptop|home|internet cafe|abroad|smart ?phone|away from)\b/,
    {
      ...asks,
      not: /\b(?:number|landline|count|counts|mfa|authenticator|uk|service desk|portal|give|ring|whose|texts?|need (?:an?|the) (?:app|phone)|same)\b/,
    },
  ),
  cue(
    'fact:mobile',
    /\b(?:wiped?|wiping)\b.*\b(?:phone|device|mobile)|\b(?:phone|device|mobile)\b.*\b(?:wiped?|stolen)\b/,
    asks,
  ),
  cue(
    'fact:integrated',
    /\b(?:outlook|pmr|software|compatib\w*|windows|mac|apple mail|clinical systems?|integrat\w*|email program|applications|our (?:old )?(?:pc|computers?))\b/,
    { ...asks, not: /\b(?:count|counts|fine|enough|portal|password)\b/ },
  ),
  cue(
    'fact:why_have_one',
    /\bwhy (?:should|do|would|does|must|have|bother)\b.*\b(?:nhsmail|it|this|one|us|bother)\b|\bwhy bother\b/,
    {
      not: /\b(?:mfa|shared|app|remind\w*|uk|phone|code|test|password|personal|two|log|linked|number|address|alive)\b/,
    },
  ),
  cue(
    'fact:why_have_one',
    /\b(?:the point|good for|compulsory|mandatory|obligatory|worth (?:it|having)|future services|really need|gmail|hotmail|have to (?:have|get))\b/,
    { not: /\b(?:mfa|authenticat\w*|shared|personal|password)\b/ },
  ),
  cue(
    'fact:cell_lead_helps',
    /\b(?:help (?:me|us|to)?|helps?|show (?:me|us)|do it (?:for|with)|assist\w*|support us)\b.*\b(?:set|setup|apply|get one|get started|started|make a|mailbox)\b|\bset (?:it|one) up (?:with|for)\b/,
    { not: /\bbot\b/ },
  ),
  cue('fact:cell_lead_helps', /\bdo it (?:for|with) (?:me|us)\b/, asks),
  cue(
    'fact:keep_using',
    /\b(?:keep using|stop(?:ped)? using|lapse[sd]?|rescue|keep (?:it|the account|my account) alive|regularly|hardly (?:ever )?use|never use|leave (?:it|the account|my account) unused|keep reminding|if i (?:do not|dont) use)\b/,
    { ...asks, weight: 1.2 },
  ),
  cue('fact:keep_using', /\bhardly (?:ever )?use\b|\bwill the lpc rescue\b/),
  cue(
    'fact:needed_before_sign_up',
    /\b(?:before (?:we|i|you) (?:sign|register|start)|spec|specification|sign up first|mailbox first|(?:for|provide|start|offer) the service|need its own|each (?:of )?(?:my |our )?pharmac\w+|one mailbox|same mailbox)\b/,
    { not: /\b(?:we are ready|can we sign up now|providing|linked|ready)\b/ },
  ),
  cue(
    'fact:personal_and_linked',
    /\b(?:what does linked|linked mean|(?:get|gets|getting) (?:in|into) the shared|difference between|personal or shared|personal and shared)\b/,
  ),
  cue(
    'fact:personal_and_linked',
    /\b(?:own|personal) (?:nhsmail |nhs )?(?:account|nhsmail|address|one)\b.*\b(?:shared|open|need|needed|why|staff)\b|\bneed (?:an? |their |my |our )?(?:own|personal)\b/,
    { ...asks, not: /\b(?:look like|format|not just|enough|instead)\b/ },
  ),
  cue('fact:personal_and_linked', /\bshare (?:one|a|the|our) (?:log in|account|password)\b/, asks),
  cue(
    'fact:how_to_get',
    /\b(?:where (?:do|can) (?:i|we) (?:apply|register|sign up)|portal link|link (?:to|for) the portal|(?:where|what) is the (?:registration )?portal|(?:website|web site) .*apply|apply (?:for|online)|want (?:an? )?(?:nhsmail|mailbox)|we need nhsmail)\b/,
    { not: /\bbefore (?:i|we) apply\b/ },
  ),
  cue(
    'fact:how_to_get',
    /\bhow (?:do|can|to|could|would) (?:i |we |one |you )?(?:get|apply|register|obtain|set up|acquire|order) .*\b(?:nhsmail|mailbox|one)\b/,
    { not: /\b(?:locums?|multiples|personal|service desk|linked|into|account)\b/ },
  ),
  cue(
    'fact:thirty_days',
    /\b(?:how often .*log|30 days?|every month|unused account|account (?:gets? )?(?:inactive|deleted|locks?)|when (?:does|do|will) .*(?:lock|locked)|how long .*(?:leave it|before (?:it|they|my))|(?:how many|after) days .*(?:lock|locked|inactive)|how many days|will it lock|when is .*deleted)\b/,
    { ...asks, not: /\b(?:password|mailbox comes|applied|apply|personal data|due|waiting|mailbox|data)\b/ },
  ),
  cue(
    'fact:password_change',
    /\bpassword\b.*\b(?:every|last|lasts|expire|valid|months?|year|yearly|days|rules?|run out)\b|\b(?:how often|when|how long) .*\bpassword\b/,
    { ...asks, not: /\b(?:mfa|20|characters|shared|whose|within|due|long must|factor)\b/ },
  ),
  cue('fact:password_change', /^password (?:every|rules)|\bhow often new password/),
  cue(
    'fact:service_desk',
    /\b(?:number|phone|telephone|contact|reach|email|e mail|ring|call|open|hours|get hold|address)\b.*\b(?:service desk|nhsmail help|support|nhsmail support)\b|\b(?:service desk|nhsmail help|nhsmail support)\b.*\b(?:number|phone|telephone|contact|email|open|hours|address)\b/,
    {
      not: /\b(?:no answer|not answer|ignor\w*|nothing|still|never|reply|replied|chas\w*|been|hold|rang|emailed|waiting|my email)\b/,
    },
  ),
  cue('fact:service_desk', /\bwho (?:do|can|should) (?:i|we) (?:ring|call|phone)\b/, { not: /\blpc|lead\b/ }),
  cue(
    'fact:more_help',
    /\b(?:more (?:help|info\w*)|(?:who|anyone|anybody) else|help pages|guides?|manual|read more|further (?:help|info\w*)|leaflet)\b/,
    { not: /\b(?:uses?|open it|can open|read my)\b/ },
  ),
  cue(
    'fact:who_pays',
    /\b(?:free|costs?|pay|pays|price|fees?|charges?|how much (?:is|does) (?:it|nhsmail|this|an account))\b/,
    {
      not: /\b(?:save|saves|reduce|cut|chips|less|time|tariff|toll|lower)\b/,
    },
  ),
  cue(
    'fact:lpc_cannot_fix',
    /\b(?:can|could|why cant|why can not|will|would) (?:you|the lpc|lpc|my cell lead|the cell lead|my lead) (?:please )?(?:not )?(?:unlock|reset|fix|link|change|make|add|create)\b/,
    { ...asks, not: /\b(?:answer|lead of|fix an earlier)\b/ },
  ),
  cue('fact:lpc_cannot_fix', /\b(?:do you run|are you) nhsmail\b|\bunlock an account for\b/),
  cue(
    'fact:where_to_log_in',
    /\b(?:where (?:do|can) (?:i|we) (?:log|sign|open|read|check)|log in (?:page|link|address|site|website)|(?:web address|web ?page|web ?site|link) (?:for|to) (?:nhsmail|log|open|my mail|read)|how (?:do|can) i (?:check|open|read) my (?:mail|email|nhsmail)|where to log in|sign in page)\b/,
  ),
  cue(
    'fact:never_send',
    /\b(?:send|tell|give|type|share|show)\b.*\b(?:you|here|chat|bot)\b.*\b(?:password|code|details|log in|patients?|answers?|never)\b|\b(?:password|code|details|patients?|answers?|log in)\b.*\b(?:send|tell|give|type|share)?\b.*\b(?:you|here|chat)\b|\b(?:you|here)\b.*\b(?:need|want|asking)\b.*\b(?:password|code|answers?|details)\b|\bnever (?:type|send|tell)\b|\bmust i (?:never|not)\b/,
    { ...asks, not: /\b(?:about me|do you (?:want|have) .*about|expire|which email|code of use|last)\b/ },
  ),
  cue(
    'fact:new_name',
    /\b(?:connectname|rename[sd]?|new name|change[sd]? (?:its|the|their) name|same as nhsmail)\b/,
    {
      weight: 1.4,
      not: /\bmailbox name|our mailbox\b/,
    },
  ),
  cue(
    'fact:application_steps',
    /\b(?:steps?|take me through|after the passcode|questionnaire|the order|order (?:of|when)|process|what happens in the portal|how does (?:the )?(?:application|applying)|comes first)\b/,
    { not: /\b(?:next step|two step|multi|one step|back|second step)\b/ },
  ),
  cue(
    'fact:what_you_need',
    /\b(?:what (?:do|should|must) (?:i|we) (?:need|have ready|prepare)|need before|have ready|details do they|(?:what )?information (?:does|is|do)|check ?list|gphc number|which email (?:address )?do|documents?|portal want|to have ready)\b/,
    { ...asks, not: /\bphone number\b/ },
  ),
  cue(
    'fact:uk_mobile',
    /\b(?:uk (?:mobile|number|phone)|landline|foreign number|whose (?:mobile|phone)|same (?:mobile|phone)|mobile number|phone number)\b/,
    { ...asks, not: /\b(?:service desk|lead|change|changed)\b/ },
  ),
  cue(
    'fact:how_long',
    /\b(?:how long (?:does|will|is the|to|after|until)|when will (?:we|i|it)|quick|how much time|waiting time|how many days until it|take weeks|how soon)\b/,
    {
      ...asks,
      not: /\b(?:lock|locked|password|log in|keep|data|records|be deleted|moved?|leave it|last|activate|new account)\b/,
    },
  ),
  cue(
    'fact:applying_is_not_having',
    /\b(?:appl(?:ied|ying|ication)|sent the form|in the queue)\b.*\b(?:enough|count|counts|ok|fine|do for|good enough|accepted|same as having)\b|\bproof\b|\bapplication (?:do|enough|count)|\benough that we have applied\b/,
  ),
  cue(
    'fact:already_have_account',
    /\balready (?:have|got|had)\b.*\b(?:account|nhsmail|nhs|address|one|emailplace)\b|\b(?:last|old|previous) (?:job|nhsmail|nhs)\b|\bsecond (?:account|address)\b|\bput my name in\b|\bexisting nhs|\bget two accounts\b|\bfrom (?:the )?hospital\b/,
    { not: /\b(?:blocked|says|it say|joined|starter|confirmed|portal|whole|longer address|old address)\b/ },
  ),
  cue(
    'fact:multiples',
    /\b(?:multiples|super ?user|(?:belong to|part of) a (?:group|chain|company)|who applies|branches apply|pharmacies apply by|head office apply|we are a chain)\b/,
    asks,
  ),
  cue(
    'fact:ods_code',
    /\b(?:ods|f code|contractor code)\b.*\b(?:what|where|find|mean|is|ours|know)\b|\b(?:what|where|find|know|which)\b.*\b(?:ods|f code|contractor code|code (?:do you|you mean|starts|you want))\b/,
    { not: /\b(?:invalid|recogni\w*|not found|no such|old style|rename|does not|address|name|portal)\b/ },
  ),
  cue(
    'fact:first_log_in',
    /\b(?:first (?:time )?log in|first time|activate my|set ?up my (?:new )?account|what are security questions|acceptable use|user ?name .*what now|what now|when i first|new account)\b/,
    { not: /\b(?:run out|how long|never|not activated|if i do not|have not|finish)\b/ },
  ),
  cue(
    'fact:why_shared',
    /\bwhy (?:a |do we need a |the )?shared\b|\bshared (?:mailbox |one )?(?:for|and not)\b|\bwhat is (?:a|the) shared mailbox$|\bwhat is a shared\b|\bjust (?:use )?(?:my|mine)\b|\b(?:personal|own) (?:account |nhsmail )?(?:is )?(?:not )?enough\b|\bwhy cant i use my (?:own|personal)\b/,
  ),
  cue(
    'fact:national_rule',
    /\b(?:terms of service|national rule|regulations?|contract|(?:check|read|open) it (?:every day|daily|all the time)|the law|must we be able|every day|legal\w*)\b/,
    { ...asks, not: /\b(?:password|contractor)\b/ },
  ),
  cue(
    'fact:two_accounts',
    /\b(?:(?:how many|why two|two) people|one (?:account|person) enough|second (?:person|one)|minimum|at least two|count as (?:the )?second|how many (?:must|need|linked))\b/,
    { ...asks, not: /\b(?:use nhsmail|directory|same mobile|mobile|can have|maximum|have an account)\b/ },
  ),
  cue(
    'fact:how_many_accounts',
    /\b(?:maximum|limit on|how many accounts can|how many (?:people|staff|logins|accounts) (?:can|do we get|may)|(?:can|may) (?:all|my|our|everyone|everybody|dispensers|technicians)\b.*\b(?:account|nhsmail))\b/,
    { not: /\blocums?\b/ },
  ),
  cue(
    'fact:several_mailboxes',
    /\b(?:both|two|several|three|many|other|more than one|another)\b.*\b(?:pharmacies|pharmacy|mailboxes|mailbox)\b/,
    {
      ...asks,
      not: /\b(?:enough|sign up|move|moving|each|needs? its|which|locum|old|merge|join|leads?|switch|ready|different|my nhsmail|starter)\b/,
    },
  ),
  cue(
    'fact:mailbox_owner',
    /\b(?:mailbox owner|be the owner|owner do|who links|become owner|gets? linked|first person on)\b/,
    {
      ...asks,
      not: /\b(?:left|gone)\b/,
    },
  ),
  cue(
    'fact:shared_password',
    /\bshared (?:mailbox|one)?\b.*\b(?:password|log in|expire[sd]?|deleted|lost)\b|\b(?:password|log in|deleted)\b.*\b(?:of|for) the (?:shared|pharmacy)\b|\bnobody opens\b|\bdeleted\b.*\bshared\b/,
    { ...asks, not: /\bone log in|share\b/, weight: 1.2 },
  ),
  cue(
    'fact:who_confirms',
    /\b(?:who (?:confirms|checks)|test (?:word|email|mail|message)|send a test|confirm my own|why the test|get confirmed)\b/,
    { ...asks, not: /\b(?:arrived|received|not|sent)\b/ },
  ),
  cue(
    'fact:personal_address',
    /\b(?:(?:personal|own) (?:nhsmail |nhs |email |nhs email )?address|my (?:own |nhs |nhsmail )?(?:email|address) (?:be|look)|number in my|choose my|firstname|format of (?:a |my )?(?:personal|own))\b/,
    { ...asks, not: /\b(?:need|shared|open|already)\b/ },
  ),
  cue(
    'fact:shared_address',
    /\b(?:shared address|(?:pharmacy|pharmacies|pharmacys|mailbox|address)\b.*\b(?:look like|be named|named|going to be|be called)|(?:format|example) of (?:the |a )?shared|pharmacys? email|how would it be named|how is the mailbox named)\b/,
    { ...asks, not: /\b(?:personal|my own)\b/ },
  ),
  cue(
    'fact:old_address',
    /\b(?:nhspharmacy|old(?:er)?,? (?:longer |long )?address|longer address|two addresses|new (?:short )?address|short address|long address)\b/,
    {
      ...asks,
      not: /\bstyle\b/,
    },
  ),
  cue(
    'fact:legacy_address',
    /\b(?:rename|old style|legacy|change (?:our|the) (?:mailbox )?name|name of our mailbox|no ods code|mailbox name|correct (?:our|the) (?:mailbox )?name|correct the name)\b/,
    { ...asks, not: /\bnhsmail\b/ },
  ),
  cue('fact:what_counts_as_use', /\b(?:counts?|counted|enough|activity|active|fine)\b.*|\bcounts? as\b/, {
    ...asks,
    not: /\b(?:appl\w+|second|one (?:account|person)|by cell|per cell|personal|own account|mailbox enough|one mailbox|show|week|weeks)\b/,
    weight: 0.8,
  }),
  cue(
    'fact:never_set_up',
    /\b(?:never (?:finish|set)|not (?:activated|accepted|set up|finished)|new account\b.*\b(?:run out|how long|days)|how long\b.*\bactivate|have not accepted|half way|do not set it up|dont set it up)\b/,
    { weight: 1.2 },
  ),
  cue(
    'fact:password_without_mfa',
    /\b(?:20|twenty) characters?\b|\bwithout mfa\b|\bno mfa\b|\bpassword\b.*\b(?:only )?(?:last )?90 days\b(?!.*year)|\bpassword (?:so )?long\b/,
    { weight: 1.1, not: /\bcan i use|year\b/ },
  ),
  cue(
    'fact:mfa',
    /\b(?:mfa|multi ?factor|two ?step|2 ?step|second step|2fa|authenticator|app to log in|factor)\b/,
    {
      ...asks,
      not: /\b(?:password|not working|cant|wont|does not|doesnt)\b/,
    },
  ),
  cue('fact:mfa', /\bcan i use nhsmail without\b/, { weight: 1.5 }),
  cue(
    'fact:moving_pharmacy',
    /\b(?:mov(?:e|ing) (?:to|my account)|change jobs?|changing jobs?|new job|new starter|transfer my|start (?:at|in) (?:another|a new|a different)|another pharmacy|to a new pharmacy|keep my nhsmail|take my account)\b/,
    { not: /\b(?:other pharmacy|switch|add|shift|put|linked)\b/ },
  ),
  cue(
    'fact:leaving_pharmacy',
    /\b(?:leavers?|someone leaves|somebody leaves|colleague (?:is )?leav\w+|staff (?:is )?leav\w+|is leaving|retir\w+|unlink|remove (?:someone|somebody|a leaver|a person)|when (?:someone|somebody|a person) leaves)\b/,
    { not: /\b(?:manager retired|our manager|set it up)\b/ },
  ),
  cue('fact:locums', /\blocums?\b|\brelief pharmacist\b/, { not: /\b(?:second|count|colleague)\b/ }),
];
