import { textIn } from '@testbro/text/catalogue'
import { aWord, inviteTo, openRegion } from '../world/regions.ts'
import { sessionCookie } from '../world/sign-ins.ts'
import { expect, heading, join, open, signIn, test, withCookies } from './journey.ts'

const { account, office: words, mishap, frame } = textIn('sv')
const password = 'sju blå paraplyer'

test('somebody invited to read an office joins, reads, and is told why nothing can be changed', async ({
  office,
  device,
  letters,
}) => {
  const { page: admin } = office.admin
  const email = `lasse-${aWord()}@${office.slug}.example`
  await admin.goto(`/${office.slug}/office/members`)
  await admin.getByLabel(words.members.email).fill(email)
  await admin.getByRole('radio', { name: words.roles.reader.label }).check()
  await admin.getByRole('button', { name: words.members.submit }).click()
  await expect(admin.getByRole('heading', { name: words.members.done.invited })).toBeVisible()
  await expect(admin.getByRole('row').filter({ hasText: email })).toContainText(words.roles.reader.label)

  const reader = await device()
  await open(reader, (await letters.newest(email)).link)
  await expect(heading(reader)).toHaveText(account.join.title(office.office))
  await expect(reader.getByRole('main')).toContainText(account.join.officeMay.reader)
  await reader.getByLabel(account.join.name).fill('Lasse Läsarsson')
  await reader.getByRole('button', { name: account.join.submit }).click()
  await expect(reader).toHaveURL(`/${office.slug}/office`)

  await reader.goto(`/${office.slug}/office/inquiries/new`)
  await expect(reader.getByRole('main')).toContainText(words.refused.reader)
  await expect(reader.getByRole('main').getByRole('button')).toHaveCount(0)
  for (const path of ['units', 'members', 'settings']) {
    await reader.goto(`/${office.slug}/office/${path}`)
    await expect(reader.getByRole('main').locator('form[method=post]'), path).toHaveCount(0)
  }
  await reader.goto(`/${office.slug}/office/members`)
  await expect(reader.getByRole('main')).toContainText(words.members.leaveReader)
})

test('an invitation taken back lets nobody in, and a used one lets nobody in twice', async ({
  office,
  device,
  letters,
}) => {
  const { page: admin } = office.admin
  const invite = async (email: string) => {
    await admin.goto(`/${office.slug}/office/members`)
    await admin.getByLabel(words.members.email).fill(email)
    await admin.getByRole('radio', { name: words.roles.coordinator.label }).check()
    await admin.getByRole('button', { name: words.members.submit }).click()
    return (await letters.newest(email)).link
  }
  const [ended, used] = [`borta-${aWord()}@${office.slug}.example`, `inne-${aWord()}@${office.slug}.example`]
  const [endedLink, usedLink] = [await invite(ended), await invite(used)]
  await admin.goto(`/${office.slug}/office/members`)
  await admin.getByRole('row').filter({ hasText: ended }).getByRole('button').click()
  await expect(admin.getByRole('heading', { name: words.members.done.withdrawn })).toBeVisible()
  const nobody = await device()
  await open(nobody, endedLink)
  await expect(heading(nobody)).toHaveText(account.join.withdrawnTitle)

  await join(await device(), usedLink, 'Inger Inbjudsson')
  const second = await device()
  await open(second, usedLink)
  await expect(heading(second)).toHaveText(account.join.acceptedTitle)
  await second.goto(`/${office.slug}/office`)
  await expect(heading(second)).toHaveText(account.signIn.title)
})

test('whoever works in two offices goes from one to the other, and can leave one', async ({
  office,
  device,
  letters,
  service,
}) => {
  const other = await openRegion(service)
  const email = `tva-${aWord()}@${office.slug}.example`
  const page = await device()
  for (const region of [office, other]) {
    const after = await letters.last(email)
    await inviteTo(service, region, 'coordinator', email)
    await join(page, (await letters.newest(email, { after })).link, 'Tove Tvåkontor')
    await expect(page).toHaveURL(`/${region.slug}/office`)
  }
  await page.getByRole('link', { name: frame.places }).click()
  await expect(heading(page)).toHaveText(account.places.heading(2))
  await page.getByRole('main').getByRole('link', { name: office.name }).click()
  await expect(page).toHaveURL(`/${office.slug}/office`)
  await page.goto(`/${office.slug}/office/members`)
  await page.getByRole('link', { name: words.members.leave }).click()
  await page.getByRole('button', { name: words.members.leaveSubmit }).click()
  await expect(page, 'the one place that is left').toHaveURL(new RegExp(`/${other.slug}/office(#leave)?$`))
  await page.goto(`/${office.slug}/office`)
  await expect(heading(page)).toHaveText(mishap.notFound.title)
})

test('a password is chosen after a letter, signs in, and is replaced when it is forgotten', async ({
  office,
  device,
  letters,
}) => {
  const { email } = office.admin
  const choose = async (page: Awaited<ReturnType<typeof device>>, word: string) => {
    await page.getByLabel(account.account.new).fill(word)
    await page.getByRole('button', { name: account.account.choose }).click()
    await expect(page.getByRole('heading', { name: account.account.done.password })).toBeVisible()
  }
  const tryWith = async (word: string) => {
    const page = await device()
    await page.goto('/sign-in')
    await page.locator('#password-email').fill(email)
    await page.locator('#password').fill(word)
    await page.getByRole('button', { name: account.signIn.withPassword }).click()
    return page
  }
  const first = await device()
  await signIn(first, email, letters)
  await expect(first).toHaveURL(`/${office.slug}/office`)
  await first.goto('/my/account')
  await choose(first, password)

  await expect(await tryWith(password)).toHaveURL(`/${office.slug}/office`)
  const wrong = await tryWith('något helt annat')
  await expect(wrong.locator('#error-box')).toBeVisible()
  await expect(wrong.locator('#password-email')).toHaveValue(email)
  await expect(wrong.locator('#password')).toHaveValue('')

  await wrong.getByRole('link', { name: account.signIn.forgotten }).click()
  await wrong.locator('#email').fill(email)
  const after = await letters.last(email)
  await wrong.getByRole('button', { name: account.reset.send }).click()
  await open(wrong, (await letters.newest(email, { after, about: /lösenord/ })).link)
  await wrong.getByRole('button', { name: account.link.submit }).click()
  await expect(wrong).toHaveURL(/\/my\/account/)
  await choose(wrong, 'åtta gröna hattar')
  await expect((await tryWith(password)).locator('#error-box')).toBeVisible()
  await expect(await tryWith('åtta gröna hattar')).toHaveURL(`/${office.slug}/office`)
  await first.reload()
  await expect(heading(first), 'the older session has ended').toHaveText(account.signIn.title)
})

test('a text written while signed out in another tab is kept, and can be sent after signing in again', async ({
  office,
  letters,
}) => {
  const { page, email } = office.admin
  await page.goto(`/${office.slug}/office/units/new`)
  await page.getByLabel(words.unit.name, { exact: true }).fill('Påhittsjukhuset')
  await page.getByLabel(words.unit.about).fill('Testar sårvård på två avdelningar.')
  const tab = await page.context().newPage()
  await tab.goto(`/${office.slug}/office`)
  await tab.getByRole('button', { name: frame.signOut }).click()
  await expect(tab).toHaveURL('/')

  await page.getByRole('button', { name: words.unit.add }).click()
  await expect(heading(page)).toHaveText(mishap.refused['session-ended'].title)
  await expect(page.getByRole('main')).toContainText('Testar sårvård på två avdelningar.')
  await signIn(tab, email, letters)
  await expect(tab).toHaveURL(`/${office.slug}/office`)
  await page.getByRole('button', { name: mishap.typed.again }).click()
  await expect(page.getByRole('heading', { name: words.unit.done.added })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Testar sårvård på två avdelningar.')
})

test('a colleague joins the company, and follows its inquiries until leaving it', async ({
  device,
  letters,
  owner,
  service,
}) => {
  const { company: words } = textIn('sv')
  const { company, session } = service.seeded.principals.company
  const page = await device()
  await withCookies(page, service.origin, { [sessionCookie]: session })
  const email = `kollega-${aWord()}@paahittsensor.example`
  await page.goto(`/my/${company}/colleagues`)
  await page.getByLabel(words.colleagues.inviteEmail).fill(email)
  await page.getByRole('button', { name: words.colleagues.inviteSubmit }).click()
  await expect(page.getByRole('heading', { name: words.colleagues.done.invited })).toBeVisible()

  const colleague = await device()
  await join(colleague, (await letters.newest(email)).link, 'Kajsa Kollegasson')
  await expect(colleague.getByRole('heading', { name: words.colleagues.done.joined })).toBeVisible()
  await colleague.goto(`/my/${company}/colleagues`)
  await colleague.getByRole('link', { name: words.colleagues.leave }).click()
  await colleague.getByRole('button', { name: words.colleagues.leaveSubmit }).click()
  await expect(heading(colleague)).toHaveText(account.places.noneTitle)
  await colleague.goto(`/my/${company}`)
  await expect(heading(colleague)).toHaveText(mishap.notFound.title)
  const { rows } = await owner.query(
    'select count(*)::int as n from app.company_members where company_id = $1 and ended_at is null',
    [company],
  )
  expect(rows[0].n).toBeGreaterThan(0)
})
