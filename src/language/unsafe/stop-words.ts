/** What follows "my password is" when the password itself is not told. */
export const stopWords: ReadonlySet<string> = new Set(
  `expired expiring expire expires wrong incorrect invalid not no never always only still already also again just
  too so very really quite all both old new newer older rejected refused accepted locked unlocked forgotten forgot
  lost missing gone fine ok okay working broken changed changing change reset resetting due overdue valid required
  needed needs need being been be about going the a an my our your his her their its in on at for from under out over
  of to by with without unknown different same safe secure secret private hidden set sent saved correct right good
  bad long longer short shorter weak strong temporary written blocked disabled stuck asked yearly monthly it that
  this what when why how who where which there here one once twice every each any some something someone nothing
  known stored kept shared given told typed entered asking asks says said saying and or but if because since until
  till after before when while as than then now today yesterday tomorrow tonight later soon ago last next then
  up down off enough ready done finished useless problem issue trouble question thing like likely supposed meant
  supposed must should shall will would can could may might do does did have has had was were is are am being
  i we you he she they me us them him nothing none nobody everybody case sensitive mandatory compulsory optional
  characters digits letters days weeks months years minutes long-winded doing failing failed fails failing wont
  won't cant can't cannot isnt isn't doesnt doesn't didnt didn't wasnt wasn't dont don't havent haven't hasnt hasn't
  coming come came arrived arriving received recieved delayed please pls thanks via through into onto running ran
  run ends ended ending updated up-to-date recently confirmed checked recognised recognized remembered annoying
  confusing complicated impossible hard easy difficult simple empty blank policy rules protected encrypted
  case-sensitive yes nope ours mine yours theirs time times not-working age nearly almost probably maybe perhaps
  apparently obviously definitely actually somehow slightly totally completely rejecting asap urgent`.split(
    /\s+/,
  ),
);
