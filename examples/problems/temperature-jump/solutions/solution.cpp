#include <algorithm>
#include <cstdlib>
#include <iostream>
using namespace std;

int main() {
    int n, yesterday, today, most = 0;
    cin >> n >> yesterday;
    while (--n) {
        cin >> today;
        most = max(most, abs(today - yesterday));
        yesterday = today;
    }
    cout << most << endl;
}
