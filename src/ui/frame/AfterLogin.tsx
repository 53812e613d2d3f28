/** Under the sign-in form: accounts are made by the business, not by the visitor. */
export const AfterLogin = () => (
  <p className="pm-caption pm-brand__foot">No account? Ask a partner to add you.</p>
)
