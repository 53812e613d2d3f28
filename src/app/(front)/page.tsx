import { redirect } from 'next/navigation'

/** The product is the admin panel: its address is the front door. */
const Home = (): never => redirect('/admin')

export default Home
