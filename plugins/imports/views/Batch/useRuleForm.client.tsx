'use client'

import { useState } from 'react'

import type { Rule, RuleHead } from './boxForm'

type Outcome = Rule extends infer R ? (R extends Rule ? Omit<R, keyof RuleHead> : never) : never
type Errors = Readonly<Record<string, string>>

/** What the forms under a row have in common: what is missing, and the rule somebody asks for beside the choice. */
export const useRuleForm = () => {
  const [rule, setRule] = useState<RuleHead | null>(null)
  const [errors, setErrors] = useState<Errors>({})
  return {
    rule,
    setRule,
    errors,
    /** Shows what is missing. @returns whether anything is */
    refuses: (missing: Errors): boolean => {
      const all = {
        ...missing,
        ...(rule?.contains.trim() === '' ? { contains: 'Enter the words to look for.' } : {}),
      }
      setErrors(all)
      return Object.keys(all).length > 0
    },
    /** The rule that makes this of such lines, if one is asked for. */
    ruleTo: (outcome: Outcome): Rule | null =>
      rule ? { ...rule, contains: rule.contains.trim(), ...outcome } : null,
  }
}
