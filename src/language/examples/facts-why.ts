import { phrases } from '../../content/phrases.ts';

/** Questions about NHSmail (why, and how safe), besides the phrases of the content pack. */
export const factsWhy: Readonly<Record<string, readonly string[]>> = {
  endorsed: phrases(`
    who recognises nhsmail; what does GCHQ say about it; which bodies recommend it; who endorses nhsmail;
    do the rcn and prsb support it; does the bma support nhsmail;
    is it recommended by the royal college of nursing; who backs nhsmail; which organisations endorse it;
    does gchq recognise it; do the police use it or recognise it; is it approved by professional bodies;
    what do doctors bodies say about it; has the csp endorsed it; is it recognised by the ministry of defence;
    which royal colleges support nhsmail; who has approved it for clinical information; do the bma back it;
    backed by doctors; who stands behind it; who supports it; gets support from which bodies;
    is it backed by anyone official`),
  flexible: phrases(`
    what if we join with other pharmacies do emails move; what if organisations re-organise;
    how flexible is nhsmail when things change; do we lose our mail in a merger;
    what happens if we merge with another company; if pharmacies merge do we need new mail;
    do we lose emails when we are taken into another group; what happens to mail when the nhs re-organises;
    if we join another organisation do we have to migrate; is there any migration when organisations change;
    icb changes will that affect our emails; when the company is restructured what about our mails;
    is it one service for the country; do addresses change after a merger; what if our group merges;
    what if the icb merges; do mails have to be moved; will mail need moving; mergers and our mail;
    after a reorganisation; if we get bought what happens with mail on it; does anything move when we merge`),
  how_many_use: phrases(`
    is nhsmail growing; does anybody actually use nhsmail; is it used in scotland too;
    how many users does nhs mail have; how many people use nhsmail; how many staff are using it;
    how big is nhsmail; how popular is nhs mail; do lots of people use nhsmail; number of users of nhsmail;
    are many people on nhs mail; how many persons have nhsmail; how widespread is it;
    do many use it in england; is the number of users going up; is there a factsheet about nhsmail;
    how many folk use this email every day; how many people are on it; how many people use it;
    are there loads of users; who else uses it; what size is it`),
  integrated: phrases(`
    will it run on our old pc; is it compatible with our pmr; can i use apple mail for it;
    does nhsmail work with our software; does it integrate with other applications; does it work with our pmr;
    compatible with outlook?; can i use it in my normal mail programme; will it work on our shop computer;
    does it link with clinical systems; can our software send mail with it; works on windows and mac?;
    does it connect with other systems; can i use thunderbird; does it run in outlook on the pc;
    is it compatible with our dispensing software; what software does it work with; outlook on our shop pc;
    does it go with our system; work together with the pmr; use with outlook; does it fit with our software;
    proscript; analyst; rx web; other programs`),
  mail_is_secure: phrases(`
    how is the mail kept secure; is mail between nhsmail addresses protected;
    do users sign up to a code of use; is it secure to email the gp surgery; can anyone else read my nhs mails;
    are emails encrypted between nhs.net addresses; is an nhsmail message protected on the way;
    if i mail the surgery is it safe; who else can see my emails; is email to another nhs.net secure;
    is a message to gp encrypted; is it safe to write to the hospital by nhsmail;
    do people agree to a code of use; what are the rules users sign up to; can hackers read our mails;
    is it encrypted end to end; are messages to other secure systems safe; are my mails private;
    how does nhsmail protect messages; how are messages protected; is it safe when i email someone else on it;
    protected in transit; will my emails be private; if i email another nhs address is it encrypted`),
  mobile: phrases(`
    can i get nhs mail on android; can i use nhsmail on my phone;
    what if my phone with nhsmail on it is stolen; does it work on an ipad; is there an app for my mobile;
    can i have it on my phone; does it run on an ipad; will nhsmail work on my samsung; can i read it at home;
    can i check it away from work; can i use it abroad in an internet cafe; is there an app;
    how do i put nhsmail on my mobile; what if my phone is stolen; can they wipe a lost phone;
    i lost my phone can someone read the mails; work from home with nhsmail; on any computer?; iphone ok?;
    does it go on a tablet; tablet at home; on my phone; my iphone; on android; use it at home;
    lost phone with mail on it; lose my phone; from my laptop at home; on the go; remote wipe`),
  national_directory: phrases(`
    is it a national directory; how many people are in the directory; what is the nhs directory;
    where to find email of hospital staff; is there an address book; can i find a gps email;
    how do i look up a hospital address; is there a list of all nhs emails;
    can i search for colleagues in nhsmail; can we share calendars with the surgery;
    can i share folders across organisations; where do i find someones nhs email; address book for the nhs;
    is there a phonebook of nhs staff; how many people in the directory; look up a doctor in the directory;
    find the surgery's email; find email for ward staff; find the surgerys email address;
    where would i find a surgerys email; look up the gps email; find an nhs email for someone;
    can i search for a doctor; where is the nhs address book; contact details of nhs staff`),
  resilient: phrases(`
    does it ever go down; what happens if the data centre goes down; does nhs mail crash often;
    can we rely on it round the clock; is there help at weekends and at night; is it always up;
    how reliable is it; is support there 24 hours; is the helpdesk open at night;
    can i call the helpdesk at the weekend; are there data centres; is there a backup if a data centre fails;
    does nhsmail have outages; does the system go down a lot; service desk opening hours;
    when is the service desk open; is the help line open on bank holidays; is it available day and night;
    can i ring them on sunday; 24/7 support?; does it ever crash; what if the server goes down;
    how often is it down; is it reliable; what happens in an outage; is somebody there at night; open sundays;
    helpdesk on a sunday?; open all hours`),
  saves_money: phrases(`
    is it cheap to run; can it replace the fax; how does nhsmail reduce costs; does it save money;
    will it cut costs; what do we save with it; is there any saving for the pharmacy;
    would nhsmail be cheaper than faxing; can it replace paper; can we get rid of the fax with this;
    is it cheaper to run than our own email; does it cut phone calls and paper; what is the financial benefit;
    how would it reduce our costs; economies of scale for nhsmail; is it good value;
    less post and paper with nhsmail; will it save us money; does it save us anything; cheaper for us;
    any money saving; less costs with it`),
  secure_accredited: phrases(`
    is NHSmail accredited; what is nhsmail; is it official sensitive; is nhsmail safe for patient details;
    is nhsmail approved for patient identifiable data; is it ok to email prescriptions with nhsmail;
    is nhsmail official sensitive; what clearance has nhsmail got; is it accredited by the government;
    which security standard does it meet; can i mail patient info with it; may we put patient names in nhsmail;
    allowed to email prescriptions on nhsmail; is it safe for patient identifiable info;
    how is nhsmail rated for security; is it approved by the department of health;
    does it meet confidentiality rules; can i send confidential clinical data through nhsmail;
    r patient details ok on nhsmail; is nhsmail gdpr safe for patient data; whats nhsmail exactly;
    explain nhsmail to me; what kind of service is nhsmail; wot is nhs mail; put patients names in emails;
    can i write patient names; may i put a patients name in it; what security level is it; level of security;
    cleared for sensitive data; confidential stuff ok; is patient stuff ok to send`),
  virus_spam: phrases(`
    anti-spam and anti-virus included?; how is nhsmail protected from malware; are emails scanned for viruses;
    is there virus protection; is there a spam filter; do they filter spam; does it scan for viruses;
    will i get lots of junk mail; does it keep out phishing; is there antivirus built in;
    are attachments checked for viruses; malware protection on nhsmail?; does it block spam;
    is the virus checker up to date; is junk mail filtered; how safe is it against viruses;
    do i need my own antivirus for it; loads of spam; will i get spam; stop junk; keeps viruses away;
    does it check for viruses; do i get a lot of junk; phishing emails`),
  who_may_use: phrases(`
    which organisations can have nhsmail; can a private company have nhsmail; who can use nhsmail;
    who is it open to; are we eligible for nhs mail; who is allowed to use nhsmail;
    can we as a private pharmacy use it; is nhsmail only for hospitals; are small independents allowed nhsmail;
    can opticians use it as well; are community pharmacies entitled to it; who qualifies for an account;
    is it just for nhs staff or contractors as well; may a chemist shop use nhs email;
    can my shop have it even though we are not nhs; which companies can join nhsmail;
    am i eligible for nhsmail; does a tiny pharmacy get nhs mail; can a little shop like ours use it;
    can a small chemist have it; are we able to have nhsmail; do independents qualify; open to everyone?`),
  who_pays: phrases(`
    do we have to pay for nhsmail; is nhsmail free; who pays for it; how much does it cost; is there a charge;
    is there a fee for nhsmail; what does an account cost; do i get a bill; is it for free;
    does the pharmacy pay for the mailbox; what is the price of the shared mailbox; who funds nhsmail;
    do we get charged every month; free of charge or not; any cost to us; whats it going to cost me;
    need to pay anything for an nhs email; subscription cost?; who foots the bill; who picks up the tab;
    do we pay; is there any cost; costs money?; whos paying for it; price; do we have to cough up;
    monthly fee?`),
  why_have_one: phrases(`
    can't we just use gmail; do we really need nhsmail; will we need it for future services;
    why bother with nhsmail; is nhsmail compulsory for pharmacies; why should we get nhsmail;
    whats the point of nhsmail; do we have to have it; is nhsmail mandatory; is it required; what is it for;
    why are you asking us to do this; why bother; what do we need nhs mail for;
    can we not use our normal email; gmail works fine for us why change; does the lpc recommend it;
    is it needed for services; will future services need it; whats in it for us;
    what are the benefits of nhsmail; must every pharmacy have one; is this compulsory; reason for all this;
    what good is it to me; why the hell do i need this; why do i need nhs email; what are we doing this for;
    why are we doing this; what is all this in aid of; do we truly need it; whats it all for;
    can i not just use hotmail; who says we need it; do i really have to; why go to the trouble;
    our own email is fine`),
};
