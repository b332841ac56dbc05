/** Words with a capital that begin a sentence, or the name of something else than a person. */
const notAName =
  'Dear|Hi|Hello|Hey|Thanks|Kind|Many|Best|Good|Mailbox|Pharmacy|Service|Help|National|Terms|Head|Cell|Please|Can|Could|Would|The|Our|My|Is|Are|Has|Have|Did|Does|Do|What|Who|Which|Where|When|How|Why|Make|Give|Move|Assign|Appoint|Remove|Show|Take|Let|Pass|Hand|Add|Forget|Erase|Delete|Wipe|Put|Strip|Only|In|For|And|But|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December';
const notASurname = 'Pharmacy|Chemist|Chemists|Desk|First|Guide|Mailbox|Service|Teams';
const first = String.raw`(?!(?:${notAName})\b)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const further = String.raw`(?: (?!(?:${notAName}|${notASurname})\b)\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:[-\p{Lu}]\p{Ll}+)*){1,2}`;
const fullName = new RegExp(String.raw`\b${first}${further}`, 'gu');

/** The names of people in a text that are written with their surname and with capitals: "Grace Mbeki". */
export function findFullNames(text: string): readonly string[] {
  return [...new Set(text.match(fullName) ?? [])];
}

/** A text with a sign in the place of each full name. */
export function replaceFullNames(text: string, sign: string): string {
  return text.replace(fullName, sign);
}
