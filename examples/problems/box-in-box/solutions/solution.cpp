#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int p[3], b[3];
    for (int &v : p) cin >> v;
    for (int &v : b) cin >> v;
    sort(p, p + 3);
    bool fits = false;
    do {
        fits = fits || (p[0] <= b[0] && p[1] <= b[1] && p[2] <= b[2]);
    } while (next_permutation(p, p + 3));
    cout << (fits ? "FITS" : "TOO BIG") << endl;
}
