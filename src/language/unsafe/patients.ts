const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const birth = new RegExp(
  String.raw`\b(?:d\.?o\.?b\b\.?|date of birth|birth ?day|born(?: on)?)[^\n\d]{0,12}(?:\d{1,2}\s*[./ -]\s*\d{1,2}\s*[./ -]\s*\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \d{2,4}|${month} \d{1,2},? \d{2,4}|\d{4}-\d\d-\d\d|\d{6,8})`,
  'i',
);
/** Medicines by the ends of their names and some by name; conditions; and what else belongs to one person's care. */
const medicine = String.raw`\w+(?:cillin|statin|pril|olol|sartan|azole|dipine|mycin|formin|oxetine|prazole|cycline|triptan|gliptin|floxacin|profen|setron|tadine|zepam)\b|warfarin|methadone|insulin|lithium|sertraline|citalopram|paracetamol|codeine|morphine|oxycodone|tramadol|aspirin|salbutamol|prednisolone|levothyroxine|gabapentin|pregabalin|furosemide|digoxin|clopidogrel|apixaban|rivaroxaban|buprenorphine|fentanyl|viagra|sildenafil|antibiotics?|steroids?|chemo\w*`;
const condition = String.raw`diabet\w+|cancer|asthma|copd|hiv|aids|dementia|epileps\w+|epileptic|depress\w+|schizophren\w+|pregnan\w+|allerg\w+|hypertension|blood pressure|stroke|angina|arthritis|parkinson\w*|alzheimer\w*|addict\w*|overdose|psychosis|hepatitis|anaemi\w+`;
const care =
  'tablets|meds|medication|inhaler|blood (?:test|results?|pressure)|prescription|script|dosette|discharge (?:letter|summary)';
const medical = new RegExp(
  String.raw`\b(?:${medicine}|${condition}|\d+ ?(?:mg|mcg|micrograms?|ml|units))\b`,
  'i',
);
const anyCare = new RegExp(String.raw`\b(?:${medicine}|${condition}|${care})\b`, 'i');

const titled = /\b(?:mr|mrs|ms|miss|master|baby)\.? \p{L}{2,}/iu;
const onePatient = /\b(?:patient|pt|pat)\b(?!s)/i;
const aboutOne = /\b(?:he|she|him|her|his)\b/i;
const notAName = String.raw`(?!(?:is|was|has|had|the|a|an|and|or|of|in|on|to|for|with|from|by|details?|data|info\w*|records?|names?|list|group|safety|medical|medication|participation|access|first|services?|confidential\w*|identifiable|care|waiting|rang|came|come|wants?|asked|asks|cannot|can't|who|that|about|here|now|keeps?|needs?|says|called|stuff|emails?|leaflets?|numbers?)\b)`;
const named = new RegExp(
  String.raw`\b(?:patient|pt)(?:'s)?(?: name| surname)?(?: is| called| named|:|,)?:?\s+${notAName}(?:\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+|\p{L}\.? ?\p{L}+,? \d+ \p{L}+)`,
  'u',
);
const nameTold =
  /\b(?:patient|pt)(?:'s)? (?:name|surname|first name|address|postcode|phone|telephone|number)(?: is|:| was)\s*\S/i;
const lookUp =
  /\b(?:patient|pt) (?:is |called |named )(?!(?:waiting|here|the|a|an|not|at|in|on|for|asking|angry|ill|late|me)\b)\p{L}+ ?\p{L}*/iu;
const careFor =
  /\b(?:script|prescription|meds|medicines?|tablets|rx|repeat|discharge (?:letter|summary)|(?:blood |test )?results|vaccination|appointment) (?:for|of) (?!(?:the|a|an|my|our|your|all|each|every|nhs\w*|services?|patients?|pharmac\w+|collection|delivery|us|you|me|them|it|this|that|free|two|three|one|someone|customers?|child(?:ren)?|adults?)\b)(?:(?:mr|mrs|ms|miss|dr)\.? )?\p{L}+/iu;
const careOfName =
  /\b\p{Lu}\p{L}+ \p{Lu}\p{L}+'s (?:prescription|script|meds|medication|tablets|blood|results|inhaler|insulin)/u;
const addressOfOne =
  /\b(?:lives at|his address|her address|home address|patient.{0,20}\baddress)\b.{0,15}\d/i;
const calledAndMedical = /\b(?:called|named) \p{Lu}\p{L}+ \p{Lu}\p{L}+/u;
const twoNames = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/u;

/** Whether somebody is spoken of about whom care is told. */
function speaksOfOne(text: string): boolean {
  return titled.test(text) || aboutOne.test(text) || calledAndMedical.test(text);
}

/** Whether a text tells who a patient is, or what a person is treated for. */
export function tellsOfPatient(text: string): boolean {
  if (birth.test(text) || named.test(text) || nameTold.test(text) || lookUp.test(text)) return true;
  if (careFor.test(text) || careOfName.test(text) || addressOfOne.test(text)) return true;
  if (medical.test(text) && speaksOfOne(text)) return true;
  if (onePatient.test(text) && /\b(?:has|with|takes|is on|on|suffers)\b/i.test(text) && medical.test(text))
    return /\d|\b(?:has|takes|is on|suffers)\b/i.test(text);
  return anyCare.test(text) && (twoNames.test(text.slice(1)) || titled.test(text)) && !asks(text);
}

/** A question about care in general tells of nobody: "can i send prescriptions?". */
function asks(text: string): boolean {
  return /^(?:can|may|is|does|do|what|how|which|who|should|where)\b/i.test(text.trim());
}
