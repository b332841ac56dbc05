/** What a command is called on a button when the bot asks which one was meant. Facts and blockers have names of their own. */
export const meaningNames: Readonly<Record<string, string>> = {
  help: 'What I can do',
  stop: 'Stop for now',
  back: 'Take back my last answer',
  correct: 'Change an answer',
  stuck: 'I am stuck',
  fixed: 'It is fixed',
  need_lead: 'Tell my cell lead',
  status: 'Where am I up to?',
  who_is_my_lead: 'Who is my cell lead?',
  may_we_sign_up: 'May we sign up?',
  start_over: 'Start over',
  show_question: 'Go on',
  other_pharmacy: 'Another pharmacy',
  my_alerts: 'My alerts',
};
