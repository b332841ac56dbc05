import { phrases } from '../../content/phrases.ts';

/** Questions about NHSmail (applying), besides the phrases of the content pack. */
export const factsApplying: Readonly<Record<string, readonly string[]>> = {
  already_have_account: phrases(`
    i've got nhs mail already, need new one?; i have an account from my last job; do i get a second account;
    i have an nhs.net address from a previous job; do i need a new account if i have one;
    already got nhsmail from the hospital; my old job gave me an nhsmail can i use it;
    should i put myself in the application if i have an account already; i have nhsmail from my locum work;
    can i keep my existing account; do i make a second account; what if a colleague already has one;
    my technician already has an nhs.net; got one from my gp job do i need another;
    i have one from hospital job; already have an nhs.net; do i need another one; have an account from before;
    got an nhs address already is that fine; keep the old account?`),
  application_steps: phrases(`
    take me through the portal; whats the order when applying; how does the application work;
    what happens in the portal; what happens when i apply; walk me through the application;
    what order do things go in the portal; which steps are there; how does the registration work;
    what does the portal do first; explain the process of applying; whats the procedure;
    steps of the application please; what comes after the questionnaire; what happens after the passcode;
    tell me how the portal goes; run me through applying; what are the steps; what happens on the portal;
    the stages of the application; how does applying go`),
  applying_is_not_having: phrases(`
    does applying count; will the application do for now; we sent the form, does that count;
    is it enough that we applied; we have applied can we start; does an application count;
    is proof of application enough; will the ticket do as proof; can we begin once the form is sent;
    does having applied count as having one; we sent the form is that ok for the service;
    i have applied so do we count as having it; is applying good enough; we applied is that enough;
    is it enough to have applied; already applied so can we start; does just applying do;
    weve put the form in can we begin`),
  cell_lead_helps: phrases(`
    can the lpc help us get one; can anyone show me how to set it up; can my cell lead set it up with me;
    can someone help me set one up; who can help me set up a mailbox; can my lead help me apply;
    does the cell lead help with the set up; will somebody from the lpc help us; who can help us set this up;
    can the cell lead assist with it; is there someone who helps with setting up;
    does the lpc support us in getting one; can my cell lead do it together with me;
    is the lead there to help set up the mailbox; could the lead walk me through; do cell leads help;
    will my lead help me set it up; will the lead help; lead help with setting up; can anyone help us with it;
    is there help to set it up; somebody to help me with setting up`),
  first_log_in: phrases(`
    i got my username and password what now; what are security questions for; first time login what to do;
    what do i do at the first log in; how do i activate my account;
    got the username and temp password now what; how do i set up my account;
    what are the four things to set up; how do i accept the policy; what happens when i log in the first time;
    setting up security questions how; steps to activate; how do i get started with my new account;
    just got my details what next in nhsmail; how to do the first sign in; explain activation;
    first time logging in how; how to log in the very first time; what to do with the temporary password;
    new account first steps; set up questions and policy how`),
  how_long: phrases(`
    is it quick; how long does it take; how many days until it comes; how long will it take?;
    how long till we get it; when will the mailbox come; how many weeks does it take;
    how long do we wait after applying; whats the usual waiting time; how quick is it;
    when can i expect the mailbox; how long does the application take to go through; is it weeks or months;
    when will they answer; how soon will it be there; time frame for getting the mailbox;
    how long before they come back to us; when do they come back; how long normally;
    how long until they answer; roughly how long; when will we hear; what is the wait;
    how many days for an answer`),
  how_to_get: phrases(`
    where do i apply; how do we get a shared mailbox; i want a mailbox for my pharmacy;
    how to aply for nhs mail; what website do i use to apply; how do i apply for a shared mailbox;
    where can i register for nhsmail; give me the link to the portal; where is the portal; how do we get one;
    how do i sign up for an nhs mail account; how to get nhsmail for my pharmacy; i need a shared mailbox how;
    send me the application link; what is the website for applying; where do we register;
    link for applying please; how does one apply; i would like an nhsmail account;
    how can we obtain a shared mailbox; where to start with the registration; url of the registration portal;
    how do we go about getting one; how do i go about it; where do i go to apply; link to register;
    whats the link to apply; we need nhsmail how; how can i have one; want a mailbox, what do i do;
    how do i set one up; get me a mailbox; what do i do to get one; tell me how to get nhsmail`),
  multiples: phrases(`
    how do multiples get nhsmail; who applies if we are a chain; what is a super user;
    how does it work for chains; does head office apply or we; we are part of a big group who registers;
    what about multiples; do boots branches apply on their own; our company has many shops who does it;
    should i ask head office first; does the area manager do the registration;
    for group owned pharmacies who applies; we belong to a chain what do i do; who applies us or head office;
    chain who applies; is it head office or us; do the branches apply; our group how does it work`),
  ods_code: phrases(`
    whats our contractor code; where do i find our ods code; what is an ods code; what is my ods code;
    where is the ods code; how do i find my f code; what does ods mean; what is the code of my pharmacy;
    dont know our ods; which code is it you want; is the ods code the same as the contractor code;
    what is an f code; where can i see our pharmacy code; is head office code the same; how do i know our code;
    whats ods; ods whats that; what is the f number; where do i look for my ods; code of our pharmacy where;
    dont know our code where is it`),
  uk_mobile: phrases(`
    does it have to be a uk number; whose mobile number do i give; why does the portal want my phone number;
    must it be a british mobile; why do they ask for a mobile number; can i give a landline;
    which phone number should i put; is a foreign number allowed; can i use the shop phone for the text;
    can i put my personal mobile; does everyone need a mobile number; can two people use the same mobile;
    does the number need to be uk; why my private number; will an irish mobile do;
    has it got to be a uk number; need a uk mobile?; which mobile do i put; can it be a foreign mobile;
    why a mobile`),
  what_you_need: phrases(`
    what should i have ready for the application; is there a checklist for applying; do i need the gphc number;
    what do i need to apply; which details are they going to ask for; what info does the portal want;
    what documents do i need; is there a checklist; what must i have at hand before applying;
    which numbers do i need for the form; what should i prepare; do they need the gphc number;
    what questions does the portal ask; what to get ready before i apply;
    what details of the owner do they need; whats on the checklist; what should i have to hand;
    what do i have to have ready; things i need for the application; what info is needed to apply;
    bits i need before applying; what will they ask me`),
};
