import type { ReactNode } from 'react'

/** One drawing a step, each in a box of 80 × 80: a form, a review, letters to many, replies, two people who meet. */
export const bridgeIcons: readonly ReactNode[] = [
  <>
    <path className="house" d="M22 12h28l12 12v48H22z" />
    <path className="ink" d="M50 12v12h12M31 36h22M31 47h22M31 58h13" />
  </>,
  <>
    <rect className="house" x="14" y="10" width="40" height="62" rx="3" />
    <path className="ink" d="M22 26l4 4 7-8M40 27h7M22 44l4 4 7-8M40 45h7M22 61h11" />
    <circle className="accentfill" cx="58" cy="56" r="11" />
    <path className="ink" d="M66 64l9 9" />
  </>,
  <>
    <path className="ink" d="M14 42C30 42 34 20 52 18M14 42h38M14 42C30 42 34 64 52 66" />
    <circle className="accentfill" cx="13" cy="42" r="8" />
    <path className="house" d="M50 9h26v18H50zM50 33h26v18H50zM50 57h26v16H50z" />
    <path className="ink" d="M50 9l13 10 13-10M50 33l13 10 13-10M50 57l13 9 13-9" />
  </>,
  <>
    <path className="house" d="M8 14h42v26H26l-10 9v-9H8z" />
    <path className="accentfill" d="M34 34h40v24h-7v9l-10-9H34z" />
    <path className="ink" d="M17 24h24M17 31h14" />
  </>,
  <>
    <circle className="house" cx="24" cy="22" r="9" />
    <circle className="accentfill" cx="58" cy="22" r="9" />
    <path className="house" d="M10 72c0-24 4-34 14-34 8 0 12 6 14 14l3 6-3 14z" />
    <path className="accentfill" d="M72 72c0-24-4-34-14-34-8 0-12 6-14 14l-3 6 3 14z" />
    <path className="ink" d="M32 56h18" />
  </>,
]
