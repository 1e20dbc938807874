import { getCompany } from '@testbro/db/read/companies'
import { listInquiriesOfCompany } from '@testbro/db/read/inquiries'
import { reading } from '@testbro/db/transaction'
import { bridgeOf } from '@testbro/rules/bridge'
import { nextOf, stageOf } from '@testbro/rules/stage'
import { CompanyFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { BridgeMini } from '../../ui/bridge-mini.tsx'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { asSignedIn } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { company }) => `${text.frame.inquiries} – ${company.name}`)

export const loader = async (args: LoaderArgs) =>
  asSignedIn(args, session =>
    reading({ as: 'company', session, company: args.params.company ?? '' }, async ({ db, now }) => {
      const company = await getCompany(db, args.params.company ?? '')
      const found = await listInquiriesOfCompany(db, company.id)
      return {
        demo: args.context.config.demo,
        company,
        joined: new URL(args.request.url).searchParams.get('done') === 'joined',
        inquiries: found.map(inquiry => ({
          id: inquiry.id,
          reference: inquiry.reference,
          title: inquiry.title,
          region: inquiry.regionName,
          stage: stageOf(inquiry),
          next: nextOf(inquiry, inquiry, now),
          spans: bridgeOf(inquiry, inquiry).map(({ state }) => ({ state })),
        })),
      }
    }),
  )

type Row = Loaded['inquiries'][number]

export default function Inquiries() {
  const { demo, company, inquiries, joined } = useLoaderData<typeof loader>()
  const { list, colleagues } = useText().company
  const paths = pathsIn(useLanguage())
  const open = inquiries.filter(inquiry => !inquiry.stage.closed)
  const closed = inquiries.filter(inquiry => inquiry.stage.closed)
  const regions = new Set(inquiries.map(inquiry => inquiry.region)).size
  return (
    <CompanyFrame company={company} demo={demo}>
      <PageHead title={list.heading(open.length, closed.length)} lead={list.lead(regions)}>
        {joined && (
          <div className="space-4">
            <Notice kind="good" live title={colleagues.done.joined} />
          </div>
        )}
      </PageHead>
      {inquiries.length === 0 ? (
        <Empty title={list.emptyTitle}>
          <p>{list.emptyText}</p>
        </Empty>
      ) : (
        <Inquired company={company.id} open={open} closed={closed} />
      )}
      <ButtonRow>
        <ButtonLink kind={inquiries.length === 0 ? undefined : 'second'} href={paths.home()}>
          {list.new}
        </ButtonLink>
      </ButtonRow>
    </CompanyFrame>
  )
}

/** Each inquiry: where it stands, and what happens next and when. */
function Inquired({ company, open, closed }: { company: string; open: Row[]; closed: Row[] }) {
  const { company: own, stage } = useText()
  const { list } = own
  const paths = pathsIn(useLanguage())
  const groups = [
    { heading: list.open, rows: open },
    { heading: list.closed, rows: closed },
  ].filter(group => group.rows.length > 0)
  return (
    <Table
      caption={list.caption}
      groups={groups}
      rowKey={row => row.id}
      columns={[
        {
          head: list.inquiry,
          names: true,
          cell: row => (
            <>
              <a href={paths.companyInquiry(company, row.id)}>{row.title}</a>{' '}
              <span className="muted nowrap">{row.reference}</span>
            </>
          ),
        },
        { head: list.region, cell: row => row.region },
        {
          head: list.where,
          cell: row => <BridgeMini steps={row.spans} label={stage.endings[row.stage.state]} />,
        },
        {
          head: list.next,
          cell: row =>
            row.next ? list.due(row.next) : row.stage.closed ? list.nothing : stage.states[row.stage.state],
        },
      ]}
    />
  )
}
