export const AddPage = () => null;
