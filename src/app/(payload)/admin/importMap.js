import { RelationCell as RelationCell_1e4ece4422f5f8953e8397db7b0a25d6 } from '@/ui/cells/RelationCell'
import { PercentCell as PercentCell_99356923f607030144d7d0cea516d7f2 } from '@/ui/cells/PercentCell'
import { PercentInput as PercentInput_41d5e442c3bc57ef4278386f3e41cb43 } from '@/ui/inputs/PercentInput.client'
import { DayCell as DayCell_e6637b03035b4f385283162ab1c58f65 } from '@/ui/cells/DayCell'
import { DayInput as DayInput_df6be6f4e8a60ca1341bb166f8c2983b } from '@/ui/inputs/DayInput.client'
import { ListDownloads as ListDownloads_a3a271a0f39e9f83a0c7cc263a93b14a } from '../../../../plugins/exports/views/ListDownloads'
import { ListHead as ListHead_063a90a1ec965070603d8022965a09b9 } from '@/ui/lists/ListHead'
import { RentRollLink as RentRollLink_2f878bc47bf170d4471d17faf3af0428 } from '../../../../plugins/reports/rentRoll/control/RentRollLink'
import { History as History_6b3172decad2ade5c05f752e224344a1 } from '../../../../plugins/auditTrail/views/History'
import { MoneyCell as MoneyCell_0d8dfa2359ecdbb0e86faa982cdaec87 } from '@/ui/cells/MoneyCell'
import { MoneyInput as MoneyInput_5f42d08cc7f45f7228a58309d5cfaacb } from '@/ui/inputs/MoneyInput.client'
import { StatusCell as StatusCell_951b8637e7888137539c266701a8ecb2 } from '@/ui/cells/StatusCell'
import { TenantAccounts as TenantAccounts_3490f1432f83b88fbf40259ec982ea88 } from '../../../../plugins/ledger/controls/TenantAccounts'
import { TenantBalance as TenantBalance_2c714cb492e951cfd94aa54a38a806df } from '../../../../plugins/ledger/views/TenantBalance'
import { PapersLink as PapersLink_49acda9b4f25f3aa4f00028564d9835e } from '../../../../plugins/leaseDocuments/controls/PapersLink'
import { AccountLink as AccountLink_ede20b2c715a928c06c57fec09d5faed } from '../../../../plugins/ledger/controls/AccountLink'
import { LeaseLine as LeaseLine_873743fd174170a63182465b3a0c8831 } from '@/ui/LeaseLine'
import { LeaseStatusCell as LeaseStatusCell_0db64624c6ce85913a8bd0ea7efa9f19 } from '@/ui/cells/LeaseStatusCell'
import { NextFee as NextFee_94325433cc1a26b5e3688a6b800807e0 } from '../../../../plugins/ledger/controls/NextFee'
import { PeriodCell as PeriodCell_a3ed643ec782ded27a69228cf02f07ad } from '@/ui/cells/PeriodCell'
import { PaymentState as PaymentState_b39ab43029f4d0fe4a28c31cc618df8a } from '../../../../plugins/ledger/views/PaymentState'
import { VoidEntry as VoidEntry_523ea5ee077f10577794eeddfecadc4e } from '../../../../plugins/ledger/controls/VoidEntry'
import { VoidCell as VoidCell_c55441fb054d23535a72ff1782055125 } from '@/ui/cells/VoidCell'
import { AddExpense as AddExpense_63ec616818267dc387477f0eddc5c18b } from '../../../../plugins/taskBoard/controls/AddExpense'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { MergeFieldsClient as MergeFieldsClient_e258dcbab55f1b7f946578d27aac2716 } from '../../../../plugins/leaseDocuments/editor/MergeFields.client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TemplatePreviewField as TemplatePreviewField_5e62f6aeb4b0db31a9b53c75798e957d } from '../../../../plugins/leaseDocuments/preview/TemplatePreviewField'
import { AddStarters as AddStarters_c5a577ba162da459e3e11de78cd904f5 } from '../../../../plugins/leaseDocuments/controls/AddStarters'
import { UndoRun as UndoRun_baa6283a617199c68b587b3d9b5bda2c } from '../../../../plugins/ledger/controls/UndoRun'
import { ChangesCell as ChangesCell_73668d82dd8f13f954ffa2d0d69152f1 } from '../../../../plugins/auditTrail/views/Changes'
import { ChangesField as ChangesField_73668d82dd8f13f954ffa2d0d69152f1 } from '../../../../plugins/auditTrail/views/Changes'
import { Avatar as Avatar_113265b6199c85c09fbe527bf0fc71aa } from '@/ui/frame/Avatar'
import { Nav as Nav_c867f24efd0bfdb1d6ce1c2c763ae6cf } from '../../../../plugins/menu/views/Nav'
import { HomeCrumb as HomeCrumb_aab010d2518ef29b84f6e3892cb3d072 } from '@/ui/frame/HomeCrumb'
import { Logo as Logo_ce592ee1bc1603245a2ccda52b809b1a } from '@/ui/frame/Logo'
import { FindBox as FindBox_c77f71b0bea144c26ea1b02df2d6ba40 } from '../../../../plugins/find/views/FindBox.client'
import { AfterLogin as AfterLogin_6541ce3b6ed22c2f7f224219745c0482 } from '@/ui/frame/AfterLogin'
import { NameControls as NameControls_4d8e3a72a460df1a7943befa8fb7e047 } from '@/ui/frame/NameControls.client'
import { PageLinks as PageLinks_746bd68612fccfc7c9d039e2c580b036 } from '@/ui/frame/PageLinks.client'
import { LateFees as LateFees_d1fe0aa84dfc934242866bec43b2a0d0 } from '../../../../plugins/ledger/views/LateFees'
import { Account as Account_9229300661496246ddcbb074e31ceb65 } from '../../../../plugins/ledger/views/Account'
import { MoveOut as MoveOut_47ec700d8c8a7fa8632161244753b056 } from '../../../../plugins/ledger/views/MoveOut'
import { Imports as Imports_a53b146027e2a9860940887eec7f3389 } from '../../../../plugins/imports/views/Imports'
import { NewImport as NewImport_afe45b701c0a4fe22306f5c00d6c9f15 } from '../../../../plugins/imports/views/NewImport'
import { Batch as Batch_87f4541dc7cd427fdd9cf317c048c28b } from '../../../../plugins/imports/views/Batch'
import { RentBalance as RentBalance_326ab0a776abb893a9594d4a66a2704a } from '../../../../plugins/reports/rentBalance/screen'
import { Deposits as Deposits_f0fad37cc018486af269d5775e402abe } from '../../../../plugins/reports/deposits/screen'
import { RentRoll as RentRoll_200a2cd76a1e544acfbc20e87b583294 } from '../../../../plugins/reports/rentRoll/screen'
import { IncomeExpense as IncomeExpense_14cf007bdf3d897d32adc8e7b51083bf } from '../../../../plugins/reports/incomeExpense/screen'
import { ExpenseReport as ExpenseReport_312e9518fbf6c96c4ff2573353e902ef } from '../../../../plugins/reports/expenses/screen'
import { Collections as Collections_bb58b606a37052a5820f26c46d41b59c } from '../../../../plugins/reports/collections/screen'
import { LeasePapers as LeasePapers_4a342c2610dd6eb0092beb0397a0dba3 } from '../../../../plugins/leaseDocuments/views/LeasePapers'
import { Notices as Notices_6b5209c1076f66e65230e9896aef7bef } from '../../../../plugins/leaseDocuments/views/Notices'
import { NoticeBatchView as NoticeBatchView_3753eeb1e25dae8ddc637103643bbdf2 } from '../../../../plugins/leaseDocuments/views/NoticeBatch'
import { TaskBoard as TaskBoard_9ff8f90cd92c690b711d459c4e4df0c4 } from '../../../../plugins/taskBoard/views/Board'
import { TaskCalendar as TaskCalendar_733e7b1ea916eb224a790acd8b01cb82 } from '../../../../plugins/taskBoard/views/Calendar'
import { Home as Home_30aec2b8deaeb64508f3fc11abed054a } from '../../../../plugins/dashboard/views/Home'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/ui/cells/RelationCell#RelationCell": RelationCell_1e4ece4422f5f8953e8397db7b0a25d6,
  "@/ui/cells/PercentCell#PercentCell": PercentCell_99356923f607030144d7d0cea516d7f2,
  "@/ui/inputs/PercentInput.client#PercentInput": PercentInput_41d5e442c3bc57ef4278386f3e41cb43,
  "@/ui/cells/DayCell#DayCell": DayCell_e6637b03035b4f385283162ab1c58f65,
  "@/ui/inputs/DayInput.client#DayInput": DayInput_df6be6f4e8a60ca1341bb166f8c2983b,
  "/plugins/exports/views/ListDownloads#ListDownloads": ListDownloads_a3a271a0f39e9f83a0c7cc263a93b14a,
  "@/ui/lists/ListHead#ListHead": ListHead_063a90a1ec965070603d8022965a09b9,
  "/plugins/reports/rentRoll/control/RentRollLink#RentRollLink": RentRollLink_2f878bc47bf170d4471d17faf3af0428,
  "/plugins/auditTrail/views/History#History": History_6b3172decad2ade5c05f752e224344a1,
  "@/ui/cells/MoneyCell#MoneyCell": MoneyCell_0d8dfa2359ecdbb0e86faa982cdaec87,
  "@/ui/inputs/MoneyInput.client#MoneyInput": MoneyInput_5f42d08cc7f45f7228a58309d5cfaacb,
  "@/ui/cells/StatusCell#StatusCell": StatusCell_951b8637e7888137539c266701a8ecb2,
  "/plugins/ledger/controls/TenantAccounts#TenantAccounts": TenantAccounts_3490f1432f83b88fbf40259ec982ea88,
  "/plugins/ledger/views/TenantBalance#TenantBalance": TenantBalance_2c714cb492e951cfd94aa54a38a806df,
  "/plugins/leaseDocuments/controls/PapersLink#PapersLink": PapersLink_49acda9b4f25f3aa4f00028564d9835e,
  "/plugins/ledger/controls/AccountLink#AccountLink": AccountLink_ede20b2c715a928c06c57fec09d5faed,
  "@/ui/LeaseLine#LeaseLine": LeaseLine_873743fd174170a63182465b3a0c8831,
  "@/ui/cells/LeaseStatusCell#LeaseStatusCell": LeaseStatusCell_0db64624c6ce85913a8bd0ea7efa9f19,
  "/plugins/ledger/controls/NextFee#NextFee": NextFee_94325433cc1a26b5e3688a6b800807e0,
  "@/ui/cells/PeriodCell#PeriodCell": PeriodCell_a3ed643ec782ded27a69228cf02f07ad,
  "/plugins/ledger/views/PaymentState#PaymentState": PaymentState_b39ab43029f4d0fe4a28c31cc618df8a,
  "/plugins/ledger/controls/VoidEntry#VoidEntry": VoidEntry_523ea5ee077f10577794eeddfecadc4e,
  "@/ui/cells/VoidCell#VoidCell": VoidCell_c55441fb054d23535a72ff1782055125,
  "/plugins/taskBoard/controls/AddExpense#AddExpense": AddExpense_63ec616818267dc387477f0eddc5c18b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/plugins/leaseDocuments/editor/MergeFields.client#MergeFieldsClient": MergeFieldsClient_e258dcbab55f1b7f946578d27aac2716,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/leaseDocuments/preview/TemplatePreviewField#TemplatePreviewField": TemplatePreviewField_5e62f6aeb4b0db31a9b53c75798e957d,
  "/plugins/leaseDocuments/controls/AddStarters#AddStarters": AddStarters_c5a577ba162da459e3e11de78cd904f5,
  "/plugins/ledger/controls/UndoRun#UndoRun": UndoRun_baa6283a617199c68b587b3d9b5bda2c,
  "/plugins/auditTrail/views/Changes#ChangesCell": ChangesCell_73668d82dd8f13f954ffa2d0d69152f1,
  "/plugins/auditTrail/views/Changes#ChangesField": ChangesField_73668d82dd8f13f954ffa2d0d69152f1,
  "@/ui/frame/Avatar#Avatar": Avatar_113265b6199c85c09fbe527bf0fc71aa,
  "/plugins/menu/views/Nav#Nav": Nav_c867f24efd0bfdb1d6ce1c2c763ae6cf,
  "@/ui/frame/HomeCrumb#HomeCrumb": HomeCrumb_aab010d2518ef29b84f6e3892cb3d072,
  "@/ui/frame/Logo#Logo": Logo_ce592ee1bc1603245a2ccda52b809b1a,
  "/plugins/find/views/FindBox.client#FindBox": FindBox_c77f71b0bea144c26ea1b02df2d6ba40,
  "@/ui/frame/AfterLogin#AfterLogin": AfterLogin_6541ce3b6ed22c2f7f224219745c0482,
  "@/ui/frame/NameControls.client#NameControls": NameControls_4d8e3a72a460df1a7943befa8fb7e047,
  "@/ui/frame/PageLinks.client#PageLinks": PageLinks_746bd68612fccfc7c9d039e2c580b036,
  "/plugins/ledger/views/LateFees#LateFees": LateFees_d1fe0aa84dfc934242866bec43b2a0d0,
  "/plugins/ledger/views/Account#Account": Account_9229300661496246ddcbb074e31ceb65,
  "/plugins/ledger/views/MoveOut#MoveOut": MoveOut_47ec700d8c8a7fa8632161244753b056,
  "/plugins/imports/views/Imports#Imports": Imports_a53b146027e2a9860940887eec7f3389,
  "/plugins/imports/views/NewImport#NewImport": NewImport_afe45b701c0a4fe22306f5c00d6c9f15,
  "/plugins/imports/views/Batch#Batch": Batch_87f4541dc7cd427fdd9cf317c048c28b,
  "/plugins/reports/rentBalance/screen#RentBalance": RentBalance_326ab0a776abb893a9594d4a66a2704a,
  "/plugins/reports/deposits/screen#Deposits": Deposits_f0fad37cc018486af269d5775e402abe,
  "/plugins/reports/rentRoll/screen#RentRoll": RentRoll_200a2cd76a1e544acfbc20e87b583294,
  "/plugins/reports/incomeExpense/screen#IncomeExpense": IncomeExpense_14cf007bdf3d897d32adc8e7b51083bf,
  "/plugins/reports/expenses/screen#ExpenseReport": ExpenseReport_312e9518fbf6c96c4ff2573353e902ef,
  "/plugins/reports/collections/screen#Collections": Collections_bb58b606a37052a5820f26c46d41b59c,
  "/plugins/leaseDocuments/views/LeasePapers#LeasePapers": LeasePapers_4a342c2610dd6eb0092beb0397a0dba3,
  "/plugins/leaseDocuments/views/Notices#Notices": Notices_6b5209c1076f66e65230e9896aef7bef,
  "/plugins/leaseDocuments/views/NoticeBatch#NoticeBatchView": NoticeBatchView_3753eeb1e25dae8ddc637103643bbdf2,
  "/plugins/taskBoard/views/Board#TaskBoard": TaskBoard_9ff8f90cd92c690b711d459c4e4df0c4,
  "/plugins/taskBoard/views/Calendar#TaskCalendar": TaskCalendar_733e7b1ea916eb224a790acd8b01cb82,
  "/plugins/dashboard/views/Home#Home": Home_30aec2b8deaeb64508f3fc11abed054a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
