import { type Cue, cue } from './cue.ts';

/** Signs of what steers the bot, of what people tell of themselves, and of temper. */
export const steeringCues: readonly Cue[] = [
  cue(
    'greet',
    /^(?:hello|hi|hiya|hey|heya|hallo|allo|good (?:morning|afternoon|evening|day)|morning|evening|salaam)(?: (?:there|all|bot|to|you|everyone|how|are|good|day))*$/,
    { weight: 1.6 },
  ),
  cue(
    'thanks',
    /^(?:thanks?|thank|cheers|ta|many thanks|much appreciated|brilliant|great|lovely|appreciate)\b(?!.*\b(?:what|where|who|how|when|which|export)\b)/,
    { weight: 1.1 },
  ),
  cue('thanks', /\bthank you|thanks\b/, { weight: 0.6 }),
  cue(
    'help',
    /\bwhat (?:can|do|should) (?:you|i) (?:do|ask|type|say|write)\b|\bhow (?:do |to |can )?i use this|\bhow does this (?:bot )?work|\b(?:the )?commands\b|\bmenu\b|^help(?: me)?(?: please)?$|\bknow what to (?:write|type|say)\b/,
    { weight: 1.3, not: /\bwhen i first|about me|need|next|now\b/ },
  ),
  cue(
    'stop',
    /^(?:stop|pause|quit|exit|bye|goodbye|enough|later)(?: (?:for|now|today|it|here|there|please))*$|\b(?:back later|carry on later|do (?:this|it) (?:another time|later)|leave it (?:there|here|for (?:now|today))|have to go|got to go|enough for today|stop for|not now|busy now|am busy|ttyl|continue (?:this )?(?:later|tomorrow))\b/,
    { weight: 1.2, not: /\bremind|skip\b/ },
  ),
  cue(
    'back',
    /\b(?:go back|back one|one step back|previous question|take (?:that|it) back|undo|oops|wrong button|by mistake|pressed (?:the|that|it))\b|^back(?: up)?(?: please| one| a step| a question)?$/,
    { weight: 1.2, not: /\breminders|get back|call|back from|back at|back on\b/ },
  ),
  cue(
    'correct',
    /\b(?:change|correct|edit|fix|amend|alter)\b.*\b(?:answers?|earlier|before|something|said|told)\b|\b(?:made|was) a mistake|\bmistake earlier|\bgave you the wrong|\bput (?:the )?wrong|\b(?:answer|told you|said) (?:was|is) wrong\b/,
    { weight: 1.2 },
  ),
  cue(
    'stuck',
    /^(?:i am |we are |am |help i am |so )?stuck\b(?!.*\b(?:not|in|who)\b)|\b(?:cant|not able to|unable to) (?:go on|proceed|continue|get (?:any )?further|get on)\b|\b(?:have|got|is) an? problem\b|^(?:it )?(?:is|does)? ?not work(?:ing)?$|\bproblem with (?:it|this)\b|\ba problem here\b/,
    { weight: 1.1, not: /\bno longer|any ?more\b/ },
  ),
  cue(
    'fixed',
    /\b(?:fixed|sorted|solved|resolved|working (?:now|again)|works (?:now|again)|no longer (?:stuck|locked)|not (?:stuck|locked out|blocked) any ?more|back in|can get in now|ok now|unlocked me|all good now|get in again|problem gone)\b/,
    {
      weight: 1.1,
      not: /\bnot (?:fixed|sorted|solved|working|resolved)|is not|codeplace|isnt|and its not\b/,
    },
  ),
  cue(
    'need_lead',
    /\b(?:need|want|tell|ask|contact|get|let|speak|talk|call|ring|alert|inform|message|phone)\b.*\b(?:cell lead|my lead|the lead|our lead|person|human|someone|somebody|real person)\b|\b(?:someone|somebody|lead|person|human) (?:please )?(?:to )?(?:call|ring|phone|contact|get in touch)\b/,
    {
      weight: 1.1,
      not: /\b(?:who|number|hold of|name|what is|help me (?:get|apply|set)|set|started|apply|show me|second|link|not tell|dont tell|list|pass)\b/,
    },
  ),
  cue(
    'status',
    /\b(?:where (?:am i|are we|have we|were we)|how far (?:am i|are we|have)|what (?:is|comes) next|next step|what (?:is|do (?:i|we)) (?:left|still)|still have to do|left (?:for us )?to do|my (?:progress|status)|our (?:progress|status)|what stage|(?:show )?my progress|have to do now|how are we doing|up to$)\b|^status$/,
    {
      weight: 1.1,
      not: /\b(?:codeplace|cells?|carry on|overall|question|cellplace|were we carry|portal|passcode|if)\b/,
    },
  ),
  cue(
    'who_is_my_lead',
    /\b(?:who|whose|name|number|phone|hold of|which person)\b.*\b(?:my|our|the|us|for)\b.*\blead\b|\blead (?:number|phone|name)\b|\b(?:who )?looks after us\b|^(?:my|our) (?:cell )?lead$|\b(?:my|our) (?:cell )?lead number\b/,
    { weight: 1.1, not: /\b(?:tell|need|cellplace|codeplace|cells|leads|should lead)\b/ },
  ),
  cue(
    'may_we_sign_up',
    /\b(?:can|may|are|is|am|could|we)\b.*\b(?:sign up|ready|register (?:for|now)|allowed to sign)\b/,
    {
      weight: 1.1,
      not: /\b(?:how|where|nhsmail|which|who|before|first|before we|mailbox|have ready|list|how many|later|show|premises|what should|not ready)\b/,
    },
  ),
  cue(
    'start_over',
    /\b(?:start|begin|do it all|do) (?:over|again|afresh|all over)\b|\bfrom (?:the )?(?:beginning|start|scratch)\b|\b(?:restart|reset) (?:the whole|everything|it all|all)\b|\bwipe my answers\b|^(?:restart|reset)$|\bforget all that\b/,
    { weight: 1.2, not: /\bremind|password|dont|not want|show|again please|how do\b/ },
  ),
  cue(
    'show_question',
    /^(?:go on|carry on|continue|resume|next$|next question|ready to continue|let us go on|lets go on)\b|\b(?:what|the) (?:was the )?question(?: again)?\b|\b(?:repeat|show) (?:me )?the question|\bwhat did you ask\b|\bsay that again\b|\bwhere were we\b|\blets (?:carry|go) on\b|\b(?:am|i am) back\b/,
    { weight: 1.2, not: /\bprevious|without|later|anyway|from|at work|leave|holiday\b/ },
  ),
  cue(
    'other_pharmacy',
    /\b(?:other|another|different|second|2nd) (?:pharmacy|one to do)\b|\b(?:switch|swap|change) (?:to )?(?:my )?(?:other |another )?pharmacy\b|\badd (?:a|another|my|it)\b.*pharmacy|\badd a pharmacy\b|\bwrong pharmacy\b|\balso run another\b/,
    {
      weight: 1.1,
      not: /\b(?:linked|account|nhsmail|work at|move|moving|moved|can my|join|start|which|mailbox)\b/,
    },
  ),
  cue(
    'my_premises',
    /\b(?:my|our) pharmacies\b|\bpharmacies (?:are|is|am|do) (?:mine|i|you)\b|\bpharmacies do i look\b|\b(?:my|our) patch\b|\bin my cells?\b|\bdown for\b|\blook after\b|\blinked to here\b/,
    {
      weight: 1,
      not: /\b(?:no|without|stuck|blocked|lack|lacks|mailbox|ready|us|sign|who|cellplace|lead)\b/,
    },
  ),
  cue(
    'my_data',
    /\b(?:hold|have|keep|know|saved|storing|store|got|data|info)\b.*\b(?:about|on|of) me\b|\bsubject access\b|\bmy data\b|\bpersonal data .*of me\b/,
    { weight: 1.2, not: /\b(?:delete|erase|forget|remove|wipe|take all|dont|do not)\b/ },
  ),
  cue(
    'erase_me',
    /\b(?:delete|erase|forget|remove|wipe|deleted|take)\b.*\b(?:my (?:data|details|personal|information)|me\b|about me|hold on me|all my)/,
    {
      weight: 1.2,
      not: /\b(?:pharmacy|reminders?|message|do not|dont|answers|mailbox|list|never|through)\b/,
    },
  ),
  cue(
    'opt_out',
    /\b(?:stop|no more|no|not|dont|off|unsubscribe|mute|cancel|without)\b.*\b(?:remind\w*|notif\w*|nagging|these messages|nudg\w*)\b|\bunsubscribe\b|\bremind\w*\b.*\boff\b|\bmute\b/,
    { weight: 1.2, not: /\b(?:leave|holiday|away|unmute|why)\b/ },
  ),
  cue(
    'opt_in',
    /\b(?:remind\w*|reminders)\b.*\b(?:back|again|on)\b|\b(?:start|turn|switch|send|restart|resume)\b.*\bremind\w*\b.*|\bunmute\b/,
    { weight: 1.1, not: /\b(?:off|stop|no|dont|not|them|everyone|everybody|all|those|why|codeplace|keep)\b/ },
  ),
  cue(
    'left_pharmacy',
    /\b(?:i|i am|am|i have|take me|remove me|not my)\b.*\b(?:left (?:that|the|this) pharmacy|leaving (?:this|the|that) pharmacy|work (?:there|here|at)|off (?:this|the|that) pharmacy|at this pharmacy|from (?:the|this) pharmacy|pharmacy any ?more|moved on)\b/,
    { weight: 1.1, not: /\b(?:now work|which|manager|owner|alone|two|several|many|own)\b/ },
  ),
  cue(
    'left_pharmacy',
    /\bnot my pharmacy\b|\bno longer work\b|\bnot work (?:there|here)\b|\bdo not work (?:there|here)\b|\bdont work (?:there|here)\b/,
    { weight: 1.2, not: /\bhe|she|owner|who\b/ },
  ),
  cue(
    'complaint',
    /\b(?:useless|rubbish|stupid|ridiculous|fed up|annoyed|annoying|complain\w*|terrible|awful|waste of time|hopeless|pathetic|sick of|no good|never understand|keep asking|a joke|worst|crap|frustrat\w*|angry|taking forever|nonsense|hate)\b/,
    { weight: 1.1, not: /\bservice desk|tell me a joke|for my|is it\b/ },
  ),
  cue(
    'out_of_scope',
    /\b(?:weather|football|joke|poem|taxi|chips|tesco|translate|prime minister|paracetamol|ibuprofen|omeprazole|amoxicillin|dose|tariff|flu jabs?|cpd|printer|smart ?card|pharmacy first|robot or|recipe|holiday rentals?|bitcoin|horoscope|news|lottery|train|bus|restaurant|song|music|film|game|vaccin\w*|stock|delivery driver|wages|salary|rota|opening hours|windows password|pmr system|parking)\b/,
    {
      weight: 1.2,
      not: /\b(?:work with|compatible|service desk|happened|any news|no news|send from|clinical)\b/,
    },
  ),
  cue(
    'report_log_in',
    /\b(?:i |have |was |been |just |last |did )?(?:logged|log|signed|sign|logging)(?: (?:in|into|on|onto))?\b.*(?:dayplace|now|ago|week|done|just|account)|\bjust (?:logged|signed) in\b|\b(?:used|opened|checked|was in|been in|am in)\b.*\b(?:mail|nhsmail|account|email)\b.*(?:dayplace|now|ago)?|\bmy last log in\b|\blog in done\b|\bsent an email from my\b/,
    {
      mood: 'tells',
      weight: 1.1,
      not: /\b(?:cant|can not|not|password|link|page|out|locked|see|only|who|due|weeks? |months?|leave|when|shared|wont)\b(?! ago)/,
    },
  ),
  cue('report_log_in', /\b(?:log in|login|logged in|logged on|signed in)\b/, {
    mood: 'tells',
    weight: 0.6,
    not: /\b(?:cant|not|locked|due|who|never|no)\b/,
  }),
  cue(
    'report_password_changed',
    /\b(?:changed?|new|reset|updated|set|picked|chosen|chose|done)\b.*\bpassword\b|\bpassword\b.*\b(?:changed|updated|reset|new|set|change)\b/,
    {
      mood: 'tells',
      weight: 1.2,
      not: /\b(?:need|cant|not|expired|wrong|who|due|never|no|forgot|fail\w*|wants|must|has to|windows|should|within|runs|link|email)\b/,
    },
  ),
  cue(
    'on_leave',
    /\b(?:on (?:holidays?|leave|annual|maternity|paternity|vacation)|annual leave|maternity leave|am away|i am away|away (?:for|until|till|from)|off sick|out of office|be away|going (?:on|away)|on leave)\b/,
    { mood: 'tells', weight: 1.3, not: /\b(?:lock|locked|will it|happens|what)\b/ },
  ),
];
