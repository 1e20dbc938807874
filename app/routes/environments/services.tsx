import type { Entry } from '@testbro/rules/entry'
import { saidIn } from '../../environment-about.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Table } from '../../ui/table.tsx'

type Service = Entry['services'][number]

/** What each host of a bundle offers. */
export function Services({ services }: { services: readonly Service[] }) {
  const words = useText().environmentPage.services
  const reader = useLanguage()
  if (services.length === 0) return null
  const nameOf = ({ nameSv, nameEn }: Service) => saidIn(reader, { sv: nameSv, en: nameEn })
  return (
    <section>
      <h2 className="section-head">{words.heading}</h2>
      <Table<Service>
        caption={words.caption}
        rowKey={service => `${service.host} ${service.nameSv} ${service.nameEn}`}
        columns={[
          { head: words.host, cell: ({ host }) => host, names: true },
          {
            head: words.service,
            cell: service => {
              const { language, text } = nameOf(service)
              return text === '' ? words.unnamed : <span lang={language}>{text}</span>
            },
          },
        ]}
        groups={[{ rows: services }]}
      />
    </section>
  )
}
