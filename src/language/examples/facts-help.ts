import { phrases } from '../../content/phrases.ts';

/** Questions about NHSmail (help), besides the phrases of the content pack. */
export const factsHelp: Readonly<Record<string, readonly string[]>> = {
  lpc_cannot_fix: phrases(`
    could my cell lead unlock me; can i unlock an account for a pharmacy myself; can you unlock my account;
    why cant you fix it for me; can you unlock me; can the lpc reset my password; could you reset it for me;
    why cant the lpc do it; can my lead unlock my account; can you fix my account;
    can the lpc add me to the mailbox; can you link my account for me; will you reactivate my account;
    can you or the lpc sort my account; are you able to unlock accounts; can the lead reset passwords;
    cant you just reset it; cant you lot reset it; just unlock it for me; why dont you fix it;
    can the lpc just do it; can you do it for me; cant the lpc sort it; can you get me back in`),
  more_help: phrases(`
    is there somewhere i can read more; where do i find more information about nhsmail; more info please;
    who can i turn to for more help; where do i get more help; is there a help website; who else can help;
    any guides i can read; where can i read about nhsmail; is there a manual; is there some training material;
    link to the help pages; who can i ask if you dont know; more info on nhsmail; further information please;
    where is the guidance; i need more information; are there any videos or guides; where else can i get help;
    where else to look; other help; any other help with nhsmail; who else can i ask; where do i learn more`),
  never_send: phrases(`
    can i send you patient names in this chat; should i send you my password;
    is it safe to give you my details; do you need my password; can i give you my password;
    shall i type my passcode here; may i send patient details to you; should i tell you my security answers;
    is it ok to share the temp password with you; do i have to give you any passwords;
    do you want my nhs number; can i paste the code here; will you ask for my password;
    is it safe to type my details here; what should i never send you; what must i not type;
    do you want my password; ought i to send my pin; can i type a patients name here;
    is it ok to put details here`),
  new_name: phrases(`
    why does it say nhs.net connect now; what is nhs.net connect; is connect the same as nhsmail;
    is connect something different; has nhsmail changed its name; why is it called nhs.net connect now;
    is nhsmail the old name; new name of nhsmail?; are nhs.net connect and nhsmail the same thing;
    they call it nhs.net connect is that it; did they rename nhsmail; connect vs nhsmail; same as nhsmail?;
    connect and nhsmail same; nhs.net connect whats that; different name for it; is it called connect now`),
  service_desk: phrases(`
    SERVICE DESK NUMBER??; number to call for nhs mail support; whats the service desk number;
    helpdesk phone number please; who do i ring to unlock my account; how do i contact the service desk;
    number of the service desk; how can i ring the service desk; whats the phone number for nhsmail support;
    who do i call when locked out; service desk email address please; helpdesk contact; phone no for help desk;
    what is the number to unlock; who do i ring; contact details of the helpdesk; telephone for nhsmail help;
    how do i reach the service desk; can you give me the helpline number; where do i call for support;
    email of the helpdesk; support number; number for that nhsmail helpline; give us the number; helpline;
    support line; whats their number; who do i phone about nhsmail; number to ring; email address for support;
    how do i get hold of the service desk; phone number of the desk`),
  where_to_log_in: phrases(`
    how do i check my emails; whats the login page; where do i log in; where do i sign in;
    what is the log in page; how do i get to my mail; how do i open my nhsmail; link to log in;
    which site do i use to read mails; where do i check my emails; webpage for nhs mail;
    what address do i type in the browser for my mail; how do i access my inbox; url for nhsmail;
    how can i see my emails; where can i read my nhsmail on the web; web address to look at my mail;
    what website for reading my mail; where do i go to read mail; where is my inbox;
    how do i get into my email; how to read my emails; link for my mail; where is webmail`),
};
