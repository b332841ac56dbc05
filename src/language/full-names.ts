/** Words with a capital that begin a sentence, or the name of something else than a person. */
const notAName =
  'Revoke|Withdraw|Promote|Demote|Set|Drop|Relieve|End|Name|Confirm|Mark|Nudge|Remind|Send|Tell|Ask|Call|Reassign|Transfer|Export|Load|Note|Snooze|Reopen|Close|Solve|Grant|If|When|Since|Although|After|Before|As|At|By|From|To|With|On|Of|Today|Tomorrow|Now|So|Then|Also|It|He|She|They|We|You|That|This|There|Not|No|Yes|Until|Because|While|Dear|Hi|Hello|Hey|Thanks|Kind|Many|Best|Good|Mailbox|Pharmacy|Service|Help|National|Terms|Head|Cell|Please|Can|Could|Would|The|Our|My|Is|Are|Has|Have|Did|Does|Do|What|Who|Which|Where|When|How|Why|Make|Give|Move|Assign|Appoint|Remove|Show|Take|Let|Pass|Hand|Add|Forget|Erase|Delete|Wipe|Put|Strip|Only|In|For|And|But|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Teams|Outlook|Connect|Boots|England|Wales|Scotland|Office|Windows|Christmas|Easter|Authenticator|Microsoft|Directory|North|South|Central|East|West|Access|Guide|Friday|Excel|Word|Portal|Desk|Acceptable';
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
