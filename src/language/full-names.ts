/** What begins a sentence, or is the name of something else than a person. */
const notAName = [
  'Revoke|Withdraw|Promote|Demote|Set|Drop|Relieve|End|Name|Confirm|Mark|Nudge|Remind|Send|Tell|Ask|Call|Reassign',
  'Transfer|Export|Load|Note|Snooze|Reopen|Close|Solve|Grant|Make|Give|Move|Assign|Appoint|Remove|Show|Take|Let|Pass',
  'Hand|Add|Forget|Erase|Delete|Wipe|Put|Strip|If|When|Since|Although|After|Before|As|At|By|From|To|With|On|Of|So|Then',
  'Also|It|He|She|They|We|You|That|This|There|Not|No|Yes|Until|Because|While|Dear|Hi|Hello|Hey|Thanks|Kind|Many|Best',
  'Good|Please|Can|Could|Would|The|Our|My|Is|Are|Has|Have|Did|Does|Do|What|Who|Which|Where|How|Why|Only|In|For|And|But',
  'Today|Tomorrow|Now|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June',
  'July|August|September|October|November|December|Christmas|Easter|England|Wales|Scotland|Mailbox|Pharmacy|Service',
  'Help|National|Terms|Head|Cell|Teams|Outlook|Connect|Boots|Office|Windows|Authenticator|Microsoft|Directory|Access',
  'Guide|Excel|Word|Portal|Desk|Acceptable|Invite|Import|Upload|Download|List|Stop|Start|Report|Act|Answer|Write',
  'Email|Message|Ring|Chase|Approve|Refuse|Change|Audit|History|Status',
].join('|');
const notASurname = 'Pharmacy|Chemist|Chemists|Desk|First|Guide|Mailbox|Service|Teams';
const first = String.raw`(?!(?:${notAName})\b)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const further = String.raw`(?: (?!(?:${notAName}|${notASurname})\b)\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[-\p{Lu}]\p{Ll}+)*){1,2}`;
const fullName = new RegExp(String.raw`\b${first}${further}`, 'gu');

/** The names of people in a text that are written with their surname and with capitals: "Grace Mbeki". */
export function findFullNames(text: string): readonly string[] {
  return [...new Set(text.match(fullName) ?? [])];
}

/** One word with a capital inside of a sentence. */
const oneName = new RegExp(String.raw`(?<=[\p{Ll},] )${first}\b(?! (?:${notASurname})\b)`, 'gu');

/** A text with a sign in the place of each name of a person, as far as capitals tell. */
export function replaceNames(text: string, sign: string): string {
  return text.replace(fullName, sign).replace(oneName, sign);
}
