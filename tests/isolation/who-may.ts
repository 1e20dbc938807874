/**
 * Who may do what, written by hand from the product's own words (mission, "Who uses it"): the expected answer to every cell that
 * regions-are-apart.test.ts tries. It is not made from policies.sql, and nothing in it is worked out from the database.
 *
 * A cell has four letters: sees, adds, changes, removes. Each says which rows:
 *   -  none
 *   m  mine: about the one who acts (its draft, its invitation, its company's cases, its unit, its letter, its colleagues)
 *   h  of mine, only about the case at hand
 *   r  its region's, all of them
 *   g  its region's, and what another region shares with it
 *   o  open to anyone: regions that are approved, their published words, the three public projections
 *   *  every region's
 *
 * The columns are the forms in which somebody acts:
 *   visit     a visitor, nobody in particular
 *   draft … jcom   who holds a mailed link: draft, confirm, claim, reply, contact, join an office, join a company
 *   ques      a visitor who asks a question of an environment
 *   comp, at  a company's member; the same about one case
 *   unit, part    a unit's member; a partner's member, for companies whose mandate lives
 *   read, coor, admin   the three roles of a region's office
 *   oper, glass   an operator; the same after breaking the glass to one region
 *   job, serv     the worker in a region's job; in a job of the service itself
 *   lett, send    the worker with one letter; the worker before it has opened anything
 */
export const sheet = `
                           visit draft conf  claim reply cont  joff  jcom  ques  comp  at    unit  part  read  coor  admin oper  glass job   serv  lett  send
regions                    o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  *-*-  *---  o---  o---  o---  o---
region_settings            o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o-r-  ----  ----  o---  o---  o---  o---
region_texts               o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o-r-  ----  ----  o---  o---  o---  o---
forms                      o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  ----  ----  o---  o---  o---  o---
public_environments        o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  ----  ----  rrrr  ----  ----  ----
public_figures             o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  ----  ----  rrrr  ----  ----  ----
public_words               o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  ----  ----  rr-r  ----  ----  ----
public_needs               o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  o---  ----  ----  rrrr  ----  ----  ----

people                     ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  m---  ----  ----  m---  m---  m---  ----  ----  m---  m---  ----  ----
companies                  ----  ----  ----  ----  ----  ----  ----  m---  ----  m---  m---  ----  m---  m---  m---  m---  ----  ----  ----  m---  ----  ----
company_members            ----  ----  ----  ----  ----  ----  ----  ----  ----  m-m-  m-m-  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----
company_invitations        ----  ----  ----  ----  ----  ----  ----  m---  ----  mmm-  mmm-  ----  ----  ----  ----  ----  ----  ----  ----  m---  ----  ----
partners                   ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----
partner_members            ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----
mandates                   ----  ----  ----  ----  ----  ----  ----  ----  ----  m-m-  m-m-  ----  m---  ----  ----  ----  ----  ----  ----  ----  ----  ----
operators                  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----

office_members             ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  r-m-  r-r-  ----  ----  r---  ----  ----  ----
office_invitations         ----  ----  ----  ----  ----  ----  m---  ----  ----  ----  ----  ----  ----  r---  r---  rrr-  ----  ----  r---  ----  ----  ----
break_glasses              ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  r---  r---  ----  ----  ----  ----  ----  ----
register_numbers           ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----

units                      ----  ----  ----  ----  m---  ----  ----  ----  ----  ----  ----  m---  ----  r---  rrr-  rrr-  ----  ----  r---  ----  ----  ----
unit_members               ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mmm-  ----  r---  rrr-  rrr-  ----  ----  r---  ----  ----  ----
environments               ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mmm-  ----  g---  grr-  grr-  ----  ----  r-r-  ----  ----  ----
environment_shares         ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  mrm-  mrm-  ----  ----  ----  ----  ----  ----
environment_hosts          ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  ----  r---  rr-r  rr-r  ----  ----  r---  ----  ----  ----
environment_versions       ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mm--  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
environment_reviews        ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
environment_verifications  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mm--  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
environment_slots          ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mmmm  ----  r---  rrrr  rrrr  ----  ----  r---  ----  ----  ----
environment_pictures       ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mmm-  ----  r---  rrr-  rrr-  ----  ----  r---  ----  ----  ----
environment_questions      ----  ----  ----  ----  ----  ----  ----  ----  -m--  ----  ----  m-m-  ----  r---  r-r-  r-r-  ----  ----  r---  ----  ----  ----
network_environments       ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  ----  r---  r---  r---  ----  ----  rrrr  ----  ----  ----
network_words              ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  ----  r---  r---  r---  ----  ----  rr-r  ----  ----  ----
catalogue_changes          ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  rrrr  ----  ----  ----
needs                      ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  mmm-  ----  r---  rrr-  rrr-  ----  ----  r-r-  ----  ----  ----
watches                    ----  ----  ----  ----  ----  ----  ----  ----  ----  mmmm  mmmm  ----  ----  ----  ----  ----  ----  ----  r-r-  ----  ----  ----
webhooks                   ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  r---  rrr-  ----  ----  r---  ----  ----  ----
webhook_calls              ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  r---  r-r-  ----  ----  rrr-  ----  ----  ----

drafts                     ----  mmmm  mmmm  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r--m  ----  ----  ----
inquiries                  ----  ----  ----  m---  m---  m---  ----  ----  ----  m---  m-h-  m---  m---  r---  r-r-  r-r-  ----  r---  r-r-  ----  ----  ----
inquiry_versions           ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  mh--  ----  ----  r---  r---  r---  ----  ----  r---  ----  ----  ----
inquiry_answers            ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  mh--  ----  ----  r---  r---  r---  ----  ----  r---  ----  ----  ----
inquiry_files              ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  m---  ----  ----  r---  r---  r---  ----  ----  ----  ----  ----  ----
inquiry_notes              ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  rr--  rr--  ----  ----  ----  ----  ----  ----
events                     ----  ----  ----  ----  -m--  -m--  ----  ----  ----  m---  mh--  -m--  ----  r---  rr--  rr--  ----  ----  -r--  ----  ----  ----

assignments                ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  m---  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
evaluation_requests        ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  m---  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
evaluation_versions        ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  mh--  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
evaluation_answers         ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  mh--  ----  ----  r---  rr--  rr--  ----  ----  ----  ----  ----  ----
judgements                 ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  m---  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
decisions                  ----  ----  ----  ----  ----  ----  ----  ----  ----  m---  m---  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----

rounds                     ----  ----  ----  ----  m---  ----  ----  ----  ----  m---  m---  m---  ----  r---  rrr-  rrr-  ----  ----  r-r-  ----  ----  ----
invitations                ----  ----  ----  ----  m---  ----  ----  ----  ----  m---  m---  m---  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
invitees                   ----  ----  ----  ----  mm--  ----  ----  ----  ----  ----  ----  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
replies                    ----  ----  ----  ----  mm--  ----  ----  ----  ----  m---  m---  mm--  ----  r---  r-r-  r-r-  ----  ----  r---  ----  ----  ----
contacts                   ----  ----  ----  ----  ----  m-m-  ----  ----  ----  m---  m-h-  m---  ----  r---  rrr-  rrr-  ----  ----  r---  ----  ----  ----
contact_people             ----  ----  ----  ----  ----  m---  ----  ----  ----  m---  m---  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
confirmations              ----  ----  ----  ----  ----  mm--  ----  ----  ----  m---  mh--  ----  ----  r---  r---  r---  ----  ----  r---  ----  ----  ----
messages                   ----  ----  ----  ----  ----  mm--  ----  ----  ----  m---  mh--  mm--  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----
message_files              ----  ----  ----  ----  ----  mm--  ----  ----  ----  m---  mh--  ----  ----  r---  rr--  rr--  ----  ----  r---  ----  ----  ----

letters                    ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  rr--  rr--  ----  ----  -r--  -m--  m-m-  ----
letter_texts               ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ----  r---  rr--  rr--  ----  ----  -r--  -m--  m---  ----
`

/**
 * Where somebody who may do a thing may do it to some columns only. The row's key goes without saying with `sees` and `adds`.
 * What stands here is what a page could show or a form could set at most; whatever is not named is out of reach.
 */
export const onlyColumns: Record<string, Record<string, string>> = {
  // visitors and links: a unit that replies sees what it was sent, never more of the inquiry
  public: {
    'sees inquiries': 'reference company_name title',
    'sees invitations': 'round_id unit_id',
    'sees units': 'name',
    'sees invitees': 'invitation_id name email forwarded_by forward',
    'sees rounds': 'inquiry_id ask about message sent_at reply_by extended_at closed_at close_reason',
    'sees contacts':
      'inquiry_id invitation_id introduced_at message unit_name company_name outcome outcome_note closed_at closed_by',
    'sees companies': 'name',
    'sees office_invitations': 'email role accepted_at withdrawn_at',
    'sees company_invitations': 'email accepted_at withdrawn_at',
    'adds invitees': 'invitation_id name email language forwarded_by forward note',
    'adds replies': 'answer condition earliest reason comment invitee_id',
    'adds messages': 'contact_id side author body',
    'adds confirmations': 'name',
    'adds events': 'inquiry_id what direction counterpart matter',
    'adds environment_questions': 'environment_id name email language question',
    'changes contacts': 'outcome outcome_note closed_at closed_by',
  },
  // a company never sees which unit was invited, who of the office did what, or who entered its case
  company: {
    'sees inquiries':
      'reference company_id company_name org_number org_country sender_kind contact_name email phone title language came_by ' +
      'received_at evaluation_begun_at withdrawn_at withdrawn_why closed_at need_id',
    'sees invitations': 'round_id',
    'sees assignments': 'inquiry_id person_id assigned_at',
    'sees judgements': 'inquiry_id criteria_version criterion score comment judged_at',
    'sees decisions': 'criteria_version decision reason referred_to message decided_at',
    'sees rounds':
      'inquiry_id ask message sent_at reply_by extended_at reminded_at closed_at close_reason answered interested',
    'sees replies': 'answer condition earliest reason comment given_at released_at',
    'sees contacts':
      'inquiry_id invitation_id introduced_at message unit_name company_name outcome outcome_note closed_at closed_by',
    'sees events': 'inquiry_id what at direction matter',
    'adds company_invitations': 'email invited_by',
    'adds evaluation_versions': 'form_version request_id given_by',
    'adds confirmations': 'name',
    'adds messages': 'contact_id side author body',
    'adds events': 'inquiry_id what direction counterpart matter person_id',
    'adds watches': 'company_id on_change on_room',
    'changes watches': 'on_change on_room',
    'changes contacts': 'outcome outcome_note closed_at closed_by',
    'changes company_invitations': 'withdrawn_at',
    'changes company_members': 'ended_at',
    'changes mandates': 'revoked_at',
    'changes inquiries': 'title withdrawn_at withdrawn_by withdrawn_why',
  },
  unit: {
    'sees inquiries': 'reference company_name title',
    'adds replies': 'answer condition earliest reason comment',
    'adds messages': 'contact_id side author body',
    'adds events': 'inquiry_id what direction counterpart matter person_id',
    // what it says of today; what the entry says goes by the office
    'changes environments':
      'paused_from paused_until pause_reason season_from season_to closed_at close_reason close_note',
    // who asks is answered through the process, never at an address
    'sees environment_questions':
      'environment_id name language question asked_at answer answered_by answered_at',
    'adds environment_versions': 'entry note unit_id made_by',
    'adds environment_verifications': 'environment_id unit_id person_id',
    'adds environments': 'unit_id name sector',
    'adds environment_pictures': 'environment_id key sha256 type bytes width height alt_sv alt_en added_by',
    'adds needs': 'unit_id title_sv title_en about_sv about_en sector details closes_on published_at made_by',
    'changes environment_pictures': 'alt_sv alt_en removed_at',
    'changes environment_questions': 'answer answered_by answered_at',
    'changes needs':
      'title_sv title_en about_sv about_en sector details closes_on published_at closed_at close_reason',
    'changes unit_members': 'name email deputy away_from away_until ended_at',
  },
  // an office never writes an id of something outside its region, and never a reply, a role of its own or a letter's fate
  office: {
    'adds letters': 'message about_id address text_id link_id next_at',
    'adds office_invitations': 'email role invited_by',
    'adds inquiry_notes': 'inquiry_id note written_by',
    'adds assignments': 'inquiry_id person_id assigned_by',
    'adds evaluation_requests': 'inquiry_id form_version questions message asked_by',
    'adds evaluation_versions': 'form_version reason given_by',
    'adds judgements': 'inquiry_id criteria_version criterion score comment judged_by',
    'adds decisions': 'criteria_version decision reason referred_to message decided_by',
    'adds rounds': 'inquiry_id ask about message reply_by remind_at sent_by',
    'adds invitations': 'round_id unit_id why',
    'adds invitees': 'invitation_id name email language',
    'adds contacts': 'inquiry_id invitation_id introduced_by message unit_name company_name',
    'adds messages': 'contact_id side author body',
    'changes inquiries': 'evaluation_begun_at closed_at',
    'changes rounds':
      'reply_by remind_at reminders reminded_at extended_at closed_at closed_by close_reason answered interested',
    'changes contacts': 'outcome outcome_note closed_at closed_by',
    'adds events': 'inquiry_id what direction counterpart matter person_id',
    'adds environment_shares': 'valid_until',
    'adds environment_hosts': '',
    'adds environment_versions': 'entry note made_by',
    'adds environment_reviews': 'accepted note reviewed_by',
    'adds environment_verifications': 'environment_id person_id',
    'adds webhooks': 'url about events made_by',
    'changes environments':
      'unit_id name about_sv about_en sector source details visibility version published_at paused_from paused_until pause_reason season_from season_to closed_at close_reason close_note',
    'changes webhooks': 'url about events generation ended_at',
    'changes webhook_calls': 'next_at ended_at',
    'adds environments': 'unit_id name sector',
    'adds environment_pictures': 'environment_id key sha256 type bytes width height alt_sv alt_en added_by',
    'adds needs': 'unit_id title_sv title_en about_sv about_en sector details closes_on published_at made_by',
    'changes environment_pictures': 'alt_sv alt_en removed_at',
    'changes environment_questions': 'answer answered_by answered_at',
    'changes needs':
      'title_sv title_en about_sv about_en sector details closes_on published_at closed_at close_reason',
    'changes office_invitations': 'withdrawn_at',
    'changes office_members': 'role ended_at',
    'changes environment_shares': 'accepted_at revoked_at',
    'changes replies': 'released_at',
    'changes region_settings':
      'hue contact_email evaluation_begins_in decision_in unit_answers_in reminder_on verify_after',
    'changes region_texts': 'heading lead tests privacy updated_at',
  },
  worker: {
    'adds letters': 'message about_id address text_id link_id next_at',
    'adds events': 'inquiry_id what direction counterpart matter',
    'adds webhook_calls': 'webhook_id event body',
    'changes environments': 'chased_at',
    'changes needs': 'closed_at close_reason',
    'changes watches': 'on_room',
    'changes webhook_calls': 'attempt next_at status fault ended_at delivered_at',
    'changes inquiries': 'closed_at',
    'changes rounds': 'remind_at reminders reminded_at closed_at close_reason answered interested',
    'changes letters': 'state lease_until next_at settled_at response',
  },
  operator: { 'changes regions': 'approved_at' },
}
