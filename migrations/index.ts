import * as migration_20261122_125010_initial from './20261122_125010_initial';
import * as migration_20261122_130000_portfolio_facts from './20261122_130000_portfolio_facts';
import * as migration_20261122_130005_users_rights from './20261122_130005_users_rights';
import * as migration_20261122_130100_entry_guards from './20261122_130100_entry_guards';
import * as migration_20261122_131837_import_batches from './20261122_131837_import_batches';
import * as migration_20261122_140000_hold_units from './20261122_140000_hold_units';
import * as migration_20261122_140820_jobs from './20261122_140820_jobs';
import * as migration_20261122_141000_rent_balance from './20261122_141000_rent_balance';
import * as migration_20261125_210000_rent_spans from './20261125_210000_rent_spans';
import * as migration_20261125_214933_ledger_entries from './20261125_214933_ledger_entries';
import * as migration_20261125_215000_ledger_guards from './20261125_215000_ledger_guards';
import * as migration_20261125_215500_audit_trail from './20261125_215500_audit_trail';
import * as migration_20261125_235623_verify_each_day from './20261125_235623_verify_each_day';
import * as migration_20261126_000000_hold_the_books from './20261126_000000_hold_the_books';
import * as migration_20261126_052349_import_keys_of_records from './20261126_052349_import_keys_of_records';
import * as migration_20261126_053246_sweep from './20261126_053246_sweep';
import * as migration_20261126_053247_lease_standing from './20261126_053247_lease_standing';
import * as migration_20261126_053300_lease_standing_kept from './20261126_053300_lease_standing_kept';
import * as migration_20261126_054957_statements from './20261126_054957_statements';
import * as migration_20261126_055000_statements_trail from './20261126_055000_statements_trail';
import * as migration_20261126_060000_hold_terms from './20261126_060000_hold_terms';
import * as migration_20261126_060000_names_in_order from './20261126_060000_names_in_order';
import * as migration_20261126_060835_document_names from './20261126_060835_document_names';
import * as migration_20261126_061000_closed_memos from './20261126_061000_closed_memos';
import * as migration_20261126_070000_move_outs from './20261126_070000_move_outs';
import * as migration_20261126_070100_hold_move_outs from './20261126_070100_hold_move_outs';
import * as migration_20261126_100029_bank_imports from './20261126_100029_bank_imports';
import * as migration_20261126_100100_bank_lines from './20261126_100100_bank_lines';
import * as migration_20261126_101500_received_in_books from './20261126_101500_received_in_books';
import * as migration_20261126_103000_written_days from './20261126_103000_written_days';
import * as migration_20261126_121500_many_rows from './20261126_121500_many_rows';
import * as migration_20261126_121731_sheet_imports from './20261126_121731_sheet_imports';
import * as migration_20261126_122000_sheet_rows from './20261126_122000_sheet_rows';
import * as migration_20261126_130305_task_places from './20261126_130305_task_places';
import * as migration_20261126_130400_keep_task_places from './20261126_130400_keep_task_places';
import * as migration_20261126_131426_share_days from './20261126_131426_share_days';
import * as migration_20261126_133305_task_vendors from './20261126_133305_task_vendors';
import * as migration_20261126_133500_find from './20261126_133500_find';
import * as migration_20261126_134000_calendar_addresses from './20261126_134000_calendar_addresses';
import * as migration_20261126_150000_write_in_bulk from './20261126_150000_write_in_bulk';
import * as migration_20261126_150500_planned_on from './20261126_150500_planned_on';
import * as migration_20261126_161605_contacts from './20261126_161605_contacts';
import * as migration_20261126_161700_hold_contacts from './20261126_161700_hold_contacts';
import * as migration_20261126_200000_quicker_imports from './20261126_200000_quicker_imports';
import * as migration_20261126_200000_slips from './20261126_200000_slips';
import * as migration_20261126_200416_unknown_mails from './20261126_200416_unknown_mails';
import * as migration_20261126_201140_lease_documents from './20261126_201140_lease_documents';
import * as migration_20261126_201200_hold_lease_documents from './20261126_201200_hold_lease_documents';
import * as migration_20261126_232520_active_leases from './20261126_232520_active_leases';
import * as migration_20261126_233619_notices from './20261126_233619_notices';
import * as migration_20261126_233700_hold_notices from './20261126_233700_hold_notices';
import * as migration_20261127_012000_skipped_lines from './20261127_012000_skipped_lines';
import * as migration_20261127_031500_payers_of_imports from './20261127_031500_payers_of_imports';
import * as migration_20261127_032000_void_in_bulk from './20261127_032000_void_in_bulk';
import * as migration_20261127_035900_tasks_of_units from './20261127_035900_tasks_of_units';
import * as migration_20261127_090000_find_receipt_digits from './20261127_090000_find_receipt_digits';
import * as migration_20261127_090520_task_costs from './20261127_090520_task_costs';
import * as migration_20261127_090600_file_checks from './20261127_090600_file_checks';
import * as migration_20261127_090600_task_costs_once from './20261127_090600_task_costs_once';
import * as migration_20261127_142326_vendor_w9 from './20261127_142326_vendor_w9';

export const migrations = [
  {
    up: migration_20261122_125010_initial.up,
    down: migration_20261122_125010_initial.down,
    name: '20261122_125010_initial',
  },
  {
    up: migration_20261122_130000_portfolio_facts.up,
    down: migration_20261122_130000_portfolio_facts.down,
    name: '20261122_130000_portfolio_facts',
  },
  {
    up: migration_20261122_130005_users_rights.up,
    down: migration_20261122_130005_users_rights.down,
    name: '20261122_130005_users_rights',
  },
  {
    up: migration_20261122_130100_entry_guards.up,
    down: migration_20261122_130100_entry_guards.down,
    name: '20261122_130100_entry_guards',
  },
  {
    up: migration_20261122_131837_import_batches.up,
    down: migration_20261122_131837_import_batches.down,
    name: '20261122_131837_import_batches',
  },
  {
    up: migration_20261122_140000_hold_units.up,
    down: migration_20261122_140000_hold_units.down,
    name: '20261122_140000_hold_units',
  },
  {
    up: migration_20261122_140820_jobs.up,
    down: migration_20261122_140820_jobs.down,
    name: '20261122_140820_jobs',
  },
  {
    up: migration_20261122_141000_rent_balance.up,
    down: migration_20261122_141000_rent_balance.down,
    name: '20261122_141000_rent_balance',
  },
  {
    up: migration_20261125_210000_rent_spans.up,
    down: migration_20261125_210000_rent_spans.down,
    name: '20261125_210000_rent_spans',
  },
  {
    up: migration_20261125_214933_ledger_entries.up,
    down: migration_20261125_214933_ledger_entries.down,
    name: '20261125_214933_ledger_entries',
  },
  {
    up: migration_20261125_215000_ledger_guards.up,
    down: migration_20261125_215000_ledger_guards.down,
    name: '20261125_215000_ledger_guards',
  },
  {
    up: migration_20261125_215500_audit_trail.up,
    down: migration_20261125_215500_audit_trail.down,
    name: '20261125_215500_audit_trail',
  },
  {
    up: migration_20261125_235623_verify_each_day.up,
    down: migration_20261125_235623_verify_each_day.down,
    name: '20261125_235623_verify_each_day',
  },
  {
    up: migration_20261126_000000_hold_the_books.up,
    down: migration_20261126_000000_hold_the_books.down,
    name: '20261126_000000_hold_the_books',
  },
  {
    up: migration_20261126_052349_import_keys_of_records.up,
    down: migration_20261126_052349_import_keys_of_records.down,
    name: '20261126_052349_import_keys_of_records',
  },
  {
    up: migration_20261126_053246_sweep.up,
    down: migration_20261126_053246_sweep.down,
    name: '20261126_053246_sweep',
  },
  {
    up: migration_20261126_053247_lease_standing.up,
    down: migration_20261126_053247_lease_standing.down,
    name: '20261126_053247_lease_standing',
  },
  {
    up: migration_20261126_053300_lease_standing_kept.up,
    down: migration_20261126_053300_lease_standing_kept.down,
    name: '20261126_053300_lease_standing_kept',
  },
  {
    up: migration_20261126_054957_statements.up,
    down: migration_20261126_054957_statements.down,
    name: '20261126_054957_statements',
  },
  {
    up: migration_20261126_055000_statements_trail.up,
    down: migration_20261126_055000_statements_trail.down,
    name: '20261126_055000_statements_trail',
  },
  {
    up: migration_20261126_060000_hold_terms.up,
    down: migration_20261126_060000_hold_terms.down,
    name: '20261126_060000_hold_terms',
  },
  {
    up: migration_20261126_060000_names_in_order.up,
    down: migration_20261126_060000_names_in_order.down,
    name: '20261126_060000_names_in_order',
  },
  {
    up: migration_20261126_060835_document_names.up,
    down: migration_20261126_060835_document_names.down,
    name: '20261126_060835_document_names',
  },
  {
    up: migration_20261126_061000_closed_memos.up,
    down: migration_20261126_061000_closed_memos.down,
    name: '20261126_061000_closed_memos',
  },
  {
    up: migration_20261126_070000_move_outs.up,
    down: migration_20261126_070000_move_outs.down,
    name: '20261126_070000_move_outs',
  },
  {
    up: migration_20261126_070100_hold_move_outs.up,
    down: migration_20261126_070100_hold_move_outs.down,
    name: '20261126_070100_hold_move_outs',
  },
  {
    up: migration_20261126_100029_bank_imports.up,
    down: migration_20261126_100029_bank_imports.down,
    name: '20261126_100029_bank_imports',
  },
  {
    up: migration_20261126_100100_bank_lines.up,
    down: migration_20261126_100100_bank_lines.down,
    name: '20261126_100100_bank_lines',
  },
  {
    up: migration_20261126_101500_received_in_books.up,
    down: migration_20261126_101500_received_in_books.down,
    name: '20261126_101500_received_in_books',
  },
  {
    up: migration_20261126_103000_written_days.up,
    down: migration_20261126_103000_written_days.down,
    name: '20261126_103000_written_days',
  },
  {
    up: migration_20261126_121500_many_rows.up,
    down: migration_20261126_121500_many_rows.down,
    name: '20261126_121500_many_rows',
  },
  {
    up: migration_20261126_121731_sheet_imports.up,
    down: migration_20261126_121731_sheet_imports.down,
    name: '20261126_121731_sheet_imports',
  },
  {
    up: migration_20261126_122000_sheet_rows.up,
    down: migration_20261126_122000_sheet_rows.down,
    name: '20261126_122000_sheet_rows',
  },
  {
    up: migration_20261126_130305_task_places.up,
    down: migration_20261126_130305_task_places.down,
    name: '20261126_130305_task_places',
  },
  {
    up: migration_20261126_130400_keep_task_places.up,
    down: migration_20261126_130400_keep_task_places.down,
    name: '20261126_130400_keep_task_places',
  },
  {
    up: migration_20261126_131426_share_days.up,
    down: migration_20261126_131426_share_days.down,
    name: '20261126_131426_share_days',
  },
  {
    up: migration_20261126_133305_task_vendors.up,
    down: migration_20261126_133305_task_vendors.down,
    name: '20261126_133305_task_vendors',
  },
  {
    up: migration_20261126_133500_find.up,
    down: migration_20261126_133500_find.down,
    name: '20261126_133500_find',
  },
  {
    up: migration_20261126_134000_calendar_addresses.up,
    down: migration_20261126_134000_calendar_addresses.down,
    name: '20261126_134000_calendar_addresses',
  },
  {
    up: migration_20261126_150000_write_in_bulk.up,
    down: migration_20261126_150000_write_in_bulk.down,
    name: '20261126_150000_write_in_bulk',
  },
  {
    up: migration_20261126_150500_planned_on.up,
    down: migration_20261126_150500_planned_on.down,
    name: '20261126_150500_planned_on',
  },
  {
    up: migration_20261126_161605_contacts.up,
    down: migration_20261126_161605_contacts.down,
    name: '20261126_161605_contacts',
  },
  {
    up: migration_20261126_161700_hold_contacts.up,
    down: migration_20261126_161700_hold_contacts.down,
    name: '20261126_161700_hold_contacts',
  },
  {
    up: migration_20261126_200000_quicker_imports.up,
    down: migration_20261126_200000_quicker_imports.down,
    name: '20261126_200000_quicker_imports',
  },
  {
    up: migration_20261126_200000_slips.up,
    down: migration_20261126_200000_slips.down,
    name: '20261126_200000_slips',
  },
  {
    up: migration_20261126_200416_unknown_mails.up,
    down: migration_20261126_200416_unknown_mails.down,
    name: '20261126_200416_unknown_mails',
  },
  {
    up: migration_20261126_201140_lease_documents.up,
    down: migration_20261126_201140_lease_documents.down,
    name: '20261126_201140_lease_documents',
  },
  {
    up: migration_20261126_201200_hold_lease_documents.up,
    down: migration_20261126_201200_hold_lease_documents.down,
    name: '20261126_201200_hold_lease_documents',
  },
  {
    up: migration_20261126_232520_active_leases.up,
    down: migration_20261126_232520_active_leases.down,
    name: '20261126_232520_active_leases',
  },
  {
    up: migration_20261126_233619_notices.up,
    down: migration_20261126_233619_notices.down,
    name: '20261126_233619_notices',
  },
  {
    up: migration_20261126_233700_hold_notices.up,
    down: migration_20261126_233700_hold_notices.down,
    name: '20261126_233700_hold_notices',
  },
  {
    up: migration_20261127_012000_skipped_lines.up,
    down: migration_20261127_012000_skipped_lines.down,
    name: '20261127_012000_skipped_lines',
  },
  {
    up: migration_20261127_031500_payers_of_imports.up,
    down: migration_20261127_031500_payers_of_imports.down,
    name: '20261127_031500_payers_of_imports',
  },
  {
    up: migration_20261127_032000_void_in_bulk.up,
    down: migration_20261127_032000_void_in_bulk.down,
    name: '20261127_032000_void_in_bulk',
  },
  {
    up: migration_20261127_035900_tasks_of_units.up,
    down: migration_20261127_035900_tasks_of_units.down,
    name: '20261127_035900_tasks_of_units',
  },
  {
    up: migration_20261127_090000_find_receipt_digits.up,
    down: migration_20261127_090000_find_receipt_digits.down,
    name: '20261127_090000_find_receipt_digits',
  },
  {
    up: migration_20261127_090520_task_costs.up,
    down: migration_20261127_090520_task_costs.down,
    name: '20261127_090520_task_costs',
  },
  {
    up: migration_20261127_090600_file_checks.up,
    down: migration_20261127_090600_file_checks.down,
    name: '20261127_090600_file_checks',
  },
  {
    up: migration_20261127_090600_task_costs_once.up,
    down: migration_20261127_090600_task_costs_once.down,
    name: '20261127_090600_task_costs_once',
  },
  {
    up: migration_20261127_142326_vendor_w9.up,
    down: migration_20261127_142326_vendor_w9.down,
    name: '20261127_142326_vendor_w9'
  },
];
