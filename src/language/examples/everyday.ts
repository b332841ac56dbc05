import { phrases } from '../../content/phrases.ts';

/** What people say to steer the bot, and to be polite or cross. */
export const everyday: Readonly<Record<string, readonly string[]>> = {
  back: phrases(`
    back; go bak; take that back; undo; previous question please; i pressed the wrong one; go back;
    back one step; previous; undo that; one step back please; take it back; wrong button; that was by mistake;
    pressed the wrong thing; let me redo the last one; return to the question before; i hit the wrong one;
    can we go back a step; oops; sorry wrong answer go back; go back a question; back up one; rewind;
    return one; that was the wrong one go back; i clicked wrong; previous one please; take me back;
    mis-clicked; fat fingers sorry; didnt mean that`),
  complaint: phrases(`
    this bot is rubbish; you are useless; what a stupid system 😡; this is taking forever and im sick of it;
    this is a waste of time; your bot is no good; you keep asking me the same thing; this is useless;
    you are no help; i am fed up; what a waste of time; this is driving me crazy; this is so frustrating;
    terrible bot; i hate this; why is this so hard; so annoying; worst system ever;
    you dont understand anything; this makes no sense at all; its a joke; too complicated for me im sick of it;
    nothing ever works with you people; rubbish; im angry; you drive me up the wall; this thing is a pain;
    ridiculous process; absolutely hopeless; stupid bot; im losing my patience; makes me mad;
    going round in circles; im getting annoyed; you keep saying the same; this is nonsense; what a joke;
    not helpful; useless thing; you never understand me; how many times do i have to say it; waste of space;
    im tired of this; shambles; what a mess; too much hassle; this is doing my head in;
    your answers are wrong and bad; i wish to complain; where can i complain; bad service; poor service;
    disgraceful`),
  correct: phrases(`
    that answer was wrong; change an answer; i gave you the wrong address earlier; edit my answers;
    i need to correct something; want to change my earlier answer; i want to change an answer;
    correct an earlier answer; my earlier answer was wrong; i told you something wrong;
    let me edit what i said; need to correct my answer; i made a mistake earlier;
    that address i gave was wrong; can i amend an answer; change what i said before;
    one of my answers is not right; something i put in was incorrect; fix an earlier answer;
    i gave the wrong date before; the address before was wrong; can i change what i told you; wrong date given;
    change my answer about head office; need to put something right; something i said isnt right;
    i mistyped earlier; update my answer; what i said about the owner was wrong`),
  fixed: phrases(`
    its ok now they unlocked me; i can get in now; i am not locked out anymore; problem solved;
    no longer stuck; its working now; fixed it ✅; its fixed; all working now; it works again; sorted;
    i am back in; solved; got in now; the problem is gone; they sorted it; working fine now; it is ok again;
    account unlocked; they unlocked me; i can log in again; resolved; everything works now;
    not locked out any more; im in again; thats done the trick; fixed now cheers; hurrah; im in; i am in now;
    we are in; finally in; they let me in; access restored; its come back; got it going; back up and running;
    up and running again; they reset it and im in; it let me in; all resolved; problem over; back online;
    got access; yay it works; hooray got in; no more problem; it sorted itself`),
  greet: phrases(`
    hello; Good morning!; evening; heya; hi bot, how are you; hiya; good evening; hello there; hey bot; hi all;
    anyone there; hi are you there; hello bot; gd evening; good day to you; hey there; morning!;
    hello anybody home; hi guys; afternoon; namaste; yo; hi hi; allo; hallo; ello; good day; hi folks; heyy;
    hii; hey you; morning bot; hello my friend; salaam; bonjour; whats up`),
  help: phrases(`
    what are the commands; how i use this bot please; how does this work; what can you do; what do you do;
    what can I ask you?; hlep; what can you help with; who are you; what is this; how do i use you;
    what can i type; show me what you can do; list of commands; help me; instructions please;
    what are my options; what can i ask; i am new here; never used this how does it go;
    how does this thing work; tell me what to do here; what questions can i ask you; what are you for;
    whats this bot; how do you work; what am i supposed to do here; what am i meant to do;
    no idea how this works; what is the idea of this bot; how do i begin; where do i start with this bot;
    i dont understand what to do; what should i write; give me a list of what you can do; list what i can ask;
    what things can i ask about; can you explain what you do; what exactly do you do; what actually are you;
    i dont know what to write; explain yourself`),
  may_we_sign_up: phrases(`
    can I register for the service now; am i allowed to sign up today;
    is my pharmacy ready to register for the service; can we sign up now?; may we sign up; can we sign up;
    are we allowed to sign up; may we register for the service; can i sign up now; are we ready to sign up;
    is my pharmacy allowed to start the service; can we join the service now;
    are we good to go for the service; ok to register yet; can i register my pharmacy for the service today;
    can we start providing; are we cleared to sign up; do we have the go ahead to sign up;
    can i enrol for the service now; may i sign up yet; r we ready for the service;
    are we ok to register for the service; are we good to register; does this mean we can sign up;
    can we go ahead and register; so may we start the service; ok to sign up now;
    can we join pharmacy first now; are we allowed to join the service; can we start with pharmacy first;
    green light to sign up; clear to sign up`),
  my_premises: phrases(`
    my pharmacies; which pharmacies are mine; list my pharmacies; what shops do i have;
    which ones do i look after; show my patch; pharmacies in my cell; all of mine;
    which pharmacies am i linked to; what pharmacies do you have for me; list of pharmacies im responsible for;
    show my shops; which branches are on my list; what is in my patch`),
  need_lead: phrases(`
    i need to talk to someone; can somebody ring me; can you tell my cell lead;
    i want speak with some person not robot; contact my cell lead for me; i need my cell lead; i need my lead;
    please tell my cell lead; get me a person; can i talk to a human; i want to talk to someone;
    call me please; ask my lead to ring me; i need help from a person; can somebody phone me;
    let my cell lead know; i want a real person; please contact my lead; someone should help me with this;
    i cant do this alone get my lead; put me through to a person; could my lead get in touch;
    speak to somebody; need human help; have my cell lead call; i give up please send help;
    get somebody to phone the shop; have someone phone me; please phone me; can the lead phone us;
    send someone; get me someone who knows; i want help from my lead; someone from the lpc call me;
    escalate this; please escalate to my lead; need a call back from my lead; can my lead help;
    can my lead help me with it; cant cope, need a person`),
  other_pharmacy: phrases(`
    wrong pharmacy, i meant another one; i also run another pharmacy, can i add it; add a pharmacy;
    this is about my other pharmacy; swap to my other branch; switch pharmacy; another pharmacy;
    i want to do my other pharmacy; i have a second pharmacy; do the other shop; change to my other branch;
    add another pharmacy; its about a different pharmacy; wrong pharmacy; not this one the other pharmacy;
    lets do the next shop; can i do my second shop; i have one more pharmacy to do; go to my other store;
    swap pharmacy; my branch in chelsea; now the other branch; next pharmacy please; i run another one;
    got another shop too; for my second branch; do my sisters pharmacy too; the one in the high street instead;
    other premises; i want to talk about my other one; moving to the next pharmacy`),
  out_of_scope: phrases(`
    my printer is broken; who won the football; what is the dose of amoxicillin for a child;
    how do i do my cpd; how much is a bag of chips; can you order me some paracetamol; do you sell ibuprofen;
    what time does tesco close; write me a poem about cats; what is the tariff price of omeprazole;
    my smartcard doesnt work; what is the weather today; who won the game; tell me a joke; can you order lunch;
    book me a table; what is the time; how do i claim for my services; my computer is broken;
    how do i order flu vaccines; what is the price of this drug; do you have aspirin;
    is the shop open tomorrow; whats on tv; how do i pay my staff; where is the nearest station;
    what dose should i give; sing me a song; how old are you; my delivery is late; who is the president;
    can you do my rota; where is my order; payment for vaccinations; what are the side effects of statins;
    our till is not working; news about the strike; how do i renew my registration with the gphc;
    can i have a day off; fill in my tax return; latest football scores; help with my cpd;
    the fridge is broken; are you married; how much is amoxicillin; delivery driver has not come;
    when does my order arrive; where is my methadone; wholesaler has no stock; what do locums earn;
    hourly rate for locum; what does pharmacy first pay; drug tariff; blister packs; my pmr is down;
    the printer has no paper; the internet is slow; translate this for me; what do you think about politics;
    recommend a film; how is the traffic; cpcs claim; mys submission; eps is down; can you write my sop;
    how to clean the fridge; interactions between two drugs; patient wants a refund;
    how do i appeal a fitness to practise case; when is the lpc meeting; set a timer; play music;
    wifi password; windows update; my laptop is slow; parking permit; who is the prime minister;
    what day is it; bank details; can i get a discount; holiday rota; staff wages`),
  show_question: phrases(`
    go on; resume; what did you ask me; lets go on; where were we, carry on; continue; ready to continue;
    where were we; carry on; lets continue; what did you ask; repeat the question; what was the question again;
    ask me again; what do you want to know; say it again please; next question; resume please;
    im ready to go on; back to the question; can you repeat that; come again; show the question;
    lets get on with it; what was i meant to answer; crack on; lets crack on; lets get going; move along;
    proceed; fire away; ask away; what now was it you asked; where did we stop; pick up where we left off;
    lets pick it up again; back to it; keep going; on we go; show me the question again`),
  start_over: phrases(`
    wipe my answers and start over; start over; start again from scratch; lets do it all again from the start;
    forget all that and start again; start again; begin again; restart everything; do it all from the start;
    from scratch please; reset; i want to start from the beginning; lets start afresh; wipe it and begin again;
    clear all answers and start again; can we restart the whole thing; back to the very beginning;
    redo everything; scrap it all; scrap that start again; bin it all and start again; wipe the slate;
    go back to square one; from zero; from the top; new start; fresh start`),
  status: phrases(`
    what stage are we at; wat is next step; status; what is left for us to do; show my progress; whats next;
    where r we up to; where am i up to?; where am i; how far are we; what have i done so far; whats left;
    what do i still have to do; my status; what stage are we; how are we doing; where did we get to;
    what is the next step; how much is left; progress?; whats our progress; what is outstanding for us;
    where do we stand; how far along am i; are we nearly done; what is missing from us;
    remind me where we are up to; how many steps left; what next; show me our status; hows it going with ours;
    are we nearly there; where is our application at; whats left to do; what remains;
    remind me where i am with it; where have we got to; where are we with this; how close are we;
    whats outstanding; any progress on ours; what step am i on; how much more; how far off are we;
    what is still missing; what do i have to do now; what happens now; where do we stand with it all`),
  stop: phrases(`
    bye; quit; not now, i am serving patients; lets leave it there for today; gotta go, ttyl;
    thats enough for today; pause; stop; lets stop there; ill come back later; busy right now; not now;
    i have to go; later please; enough for now; i will continue tomorrow; no time now; have customers;
    got to serve someone; im off now; pause this; bye for now; see you later; another time;
    we can do this later; gotta run; im in the middle of something; customer here; phone is ringing;
    will pick this up later; got to dash; ill finish this later; back in a bit; hold that thought; after lunch;
    im closing up now; let me come back to this; leave it for today; call it a day; thatll do for now;
    that is enough for today; serving someone; queue at the counter; not a good time; speak later`),
  stuck: phrases(`
    I'm stuck; stuk; it isnt working; help i am stuck with this; I can't get any further; i have a problem;
    i am stuck; it does not work; help im stuck; something is wrong; cant go any further; its broken;
    doesnt work; there is a problem; im having trouble; not getting anywhere; i am completely stuck;
    stuck again; we have an issue; its not letting me go on; i cannot continue; having difficulties;
    got an issue here; im really stuck with this one; this wont work; cant get this to work;
    not working at all; wont work for me; im having no luck; cant proceed; hit a wall; hit a problem;
    something went wrong; an error; it gives an error; keeps failing; doesnt do anything; it stopped working;
    im lost; going nowhere with it; unable to go on; i have run into trouble; help it is broken; nothing works;
    not able to carry on`),
  thanks: phrases(`
    thnaks; ta; thank u so much; you are very helpful, thank you sir; cheers mate; many thanks for your help;
    thankyou; thanks a lot; thanks for your help; that is great thanks; cheers for that; perfect thank you;
    brilliant; super thanks; great help; that helps thanks; much appreciated; thank you very much; ok thanks;
    nice one; youre a star; lovely thanks; awesome; so kind of you; bless you; that is kind; very kind;
    appreciated; great stuff; thanks a bunch; fab thanks; you have been great`),
  who_is_my_lead: phrases(`
    who should i call at the LPC, who is our lead; who is my cell lead; phone number of my cell lead;
    what is the name of my cell lead; who is the lead for our pharmacy; which person is my lead; whos our lead;
    name of my lead; how do i reach my cell lead; what is my leads number; phone number of our cell lead;
    email of my cell lead; who is responsible for us; who is the contact in our cell; which lead do we have;
    who looks after our pharmacy; contact for my lead; who do i go to in the cell; my lead is who;
    tell me my cell lead; who looks after us at the lpc; who is in charge of us; my cell leads phone number;
    whats the leads number; who do we report to; who do i ring at the lpc; our contact person;
    whos the contact for our cell; which lead is ours; number for my lead; how to contact lead;
    who is the lead for us`),
};
